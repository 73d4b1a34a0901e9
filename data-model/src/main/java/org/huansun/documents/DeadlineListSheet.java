package org.huansun.documents;

import java.util.ArrayList;
import java.util.List;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.Words;
import org.huansun.rules.LawBook;
import org.huansun.workspace.DeadlineRow;

/** 期限清单: deadlines of a person, or of all, in the order in which they are given. */
final class DeadlineListSheet {

    private final LawBook law;
    private final PaperWords words;
    private final Printed printed;

    DeadlineListSheet(LawBook law, Printed printed) {
        this.law = law;
        this.words = new PaperWords(law.types());
        this.printed = printed;
    }

    Sheet of(List<DeadlineRow> rows, String scope) {
        List<Block> blocks = new ArrayList<>();
        if (!printed.note().isEmpty()) {
            blocks.add(new Block.Paragraph(new Words(printed.note(), Look.MARK)));
        }
        blocks.add(new Block.Paragraph(Words.plain(words.text("list.scope", scope, rows.size()))));
        if (!rows.isEmpty()) {
            blocks.add(new DeadlineLines(law, words).table(rows));
        }
        if (rows.stream().anyMatch(DeadlineRow::provisional)) {
            blocks.add(new Block.Paragraph(Words.plain(words.text("calendar.sure-to", law.calendar().sureTo()))));
        }
        return new Sheet(words.text("list.title"), Sheet.Paper.LANDSCAPE,
                words.text("foot", words.text("list.title"), scope, words.printed(printed)), List.of(scope), blocks);
    }
}
