package org.huansun.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of one article, while they are gathered. */
final class ArticleLines {

    private final Head head;
    private final List<SourceLine> lines = new ArrayList<>();

    ArticleLines(Head head, SourceLine first) {
        this.head = head;
        lines.add(first);
    }

    int number() {
        return head.number();
    }

    /** Where the article begins in the file. */
    int firstLine() {
        return lines.getFirst().number();
    }

    void add(SourceLine line) {
        lines.add(line);
    }

    boolean endsWith(SourceLine line) {
        return lines.getLast() == line;
    }

    /**
     * Takes from the last article what stands behind its last full stop: names of issuers, the title of an annex. Where
     * it has no full stop at all, only its first paragraph stays.
     */
    void dropWhatFollows(Layout layout) {
        int last = lines.size() - 1;
        while (last >= 0 && !Sentence.isComplete(lines.get(last).text())) {
            last--;
        }
        if (last < 0) {
            last = 0;
            while (last + 1 < lines.size() && layout.isCut(lines.get(last), lines.get(last + 1))) {
                last++;
            }
        }
        lines.subList(last + 1, lines.size()).clear();
    }

    ArticleText toText(Layout layout) {
        String official = layout.paragraphs(lines).stream()
                .map(ArticleLines::joined)
                .collect(Collectors.joining("\n"));
        return new ArticleText(head.number(), head.article(), official);
    }

    private static String joined(List<SourceLine> paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.forEach(line -> WrapJoin.append(text, line.text()));
        return text.toString();
    }
}
