package org.huansun.documents;

import java.util.List;
import org.huansun.casefile.party.Masked;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.Words;

/** A sheet on which every number is covered that looks like a person's or a telephone's, whoever typed it and where. */
final class MaskedSheet {

    private MaskedSheet() {}

    static Sheet of(Sheet sheet) {
        return new Sheet(Masked.in(sheet.title()), sheet.paper(), Masked.in(sheet.foot()),
                sheet.keywords().stream().map(Masked::in).toList(), sheet.blocks().stream().map(MaskedSheet::of).toList());
    }

    private static Block of(Block block) {
        return switch (block) {
            case Block.Heading(String text) -> new Block.Heading(Masked.in(text));
            case Block.Paragraph(Words words) -> new Block.Paragraph(of(words));
            case Block.PageBreak same -> same;
            case Block.Facts(List<Block.Fact> facts) -> new Block.Facts(facts.stream()
                    .map(fact -> new Block.Fact(Masked.in(fact.name()), fact.lines().stream().map(MaskedSheet::of).toList())).toList());
            case Block.Table table -> new Block.Table(table.kind(), table.columns(),
                    table.rows().stream().map(row -> row.stream().map(MaskedSheet::of).toList()).toList());
        };
    }

    private static Cell of(Cell cell) {
        return new Cell(cell.lines().stream().map(MaskedSheet::of).toList(), cell.look());
    }

    private static Words of(Words words) {
        return new Words(Masked.in(words.text()), words.look());
    }
}
