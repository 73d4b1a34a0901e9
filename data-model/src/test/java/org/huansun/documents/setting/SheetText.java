package org.huansun.documents.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a PDF against the sheet that was set: all of its words, in its order, and nothing else. */
public final class SheetText {

    private SheetText() {}

    /** The words of a sheet in their order, without blanks. */
    public static List<String> words(Sheet sheet) {
        List<String> words = new ArrayList<>(List.of(sheet.title()));
        sheet.blocks().forEach(block -> {
            switch (block) {
                case Block.Heading(String text) -> words.add(text);
                case Block.Paragraph(Words text) -> words.add(text.text());
                case Block.PageBreak() -> { }
                case Block.Facts(List<Block.Fact> facts) -> facts.forEach(fact -> {
                    words.add(fact.name());
                    fact.lines().forEach(line -> words.add(line.text()));
                });
                case Block.Table table -> {
                    words.add(head(table));
                    table.rows().forEach(row -> row.forEach(cell -> cell.lines().forEach(line -> words.add(line.text()))));
                }
            }
        });
        return words.stream().map(ReadPdf::dense).filter(text -> !text.isEmpty()).toList();
    }

    private static String head(Block.Table table) {
        return table.columns().stream().map(Block.Column::head).collect(Collectors.joining());
    }

    /** @throws AssertionError unless the PDF says what the sheet says, character by character */
    public static void assertSame(Sheet sheet, byte[] pdf) {
        String foot = ReadPdf.dense(sheet.foot());
        String printed = ReadPdf.pages(pdf).stream().map(ReadPdf::dense)
                .map(page -> page.replaceFirst("^" + Pattern.quote(foot) + "第\\d+页共\\d+页", ""))
                .collect(Collectors.joining());
        List<String> heads = Stream.concat(Stream.of(""), sheet.blocks().stream().filter(Block.Table.class::isInstance)
                .map(table -> ReadPdf.dense(head((Block.Table) table)))).toList();
        int at = 0;
        for (String words : words(sheet)) {
            int from = at;
            String head = heads.stream().filter(repeated -> printed.startsWith(repeated + words, from)).findFirst()
                    .orElseThrow(() -> new AssertionError("not there: " + words + "\nbut: "
                            + printed.substring(from, Math.min(printed.length(), from + words.length() + 40))));
            at = from + head.length() + words.length();
        }
        assertThat(printed.substring(at)).isEmpty();
    }
}
