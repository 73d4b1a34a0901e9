package org.huansun.rules.text.pdf;

import java.util.List;
import java.util.stream.Stream;

/**
 * Running heads and feet: the same words, page numbers aside, at the same height near the edge of several pages. With
 * heads that differ on left and right pages, each stands on almost half of them.
 */
final class RunningHeads {

    /** Lines from the upper and from the lower edge among which heads and feet are looked for. */
    private static final int EDGE = 2;

    private static final float SAME_HEIGHT = 3;
    private static final int FEWEST_PAGES = 2;
    private static final int PERCENT_OF_PAGES = 40;

    private final List<List<PdfLine>> pages;

    private RunningHeads(List<List<PdfLine>> pages) {
        this.pages = pages;
    }

    /** The pages without them. */
    static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
        RunningHeads heads = new RunningHeads(pages);
        return pages.stream().map(page -> page.stream().filter(line -> !heads.isOne(line, page)).toList()).toList();
    }

    private boolean isOne(PdfLine line, List<PdfLine> page) {
        if (!edge(page).contains(line) || words(line).isEmpty()) {
            return false;
        }
        long others = pages.stream().filter(other -> edge(other).stream().anyMatch(twin -> isTwin(line, twin))).count();
        return others >= FEWEST_PAGES && others * 100 >= (long) pages.size() * PERCENT_OF_PAGES;
    }

    private static boolean isTwin(PdfLine one, PdfLine other) {
        return Math.abs(one.y() - other.y()) < SAME_HEIGHT && words(one).equals(words(other));
    }

    private static List<PdfLine> edge(List<PdfLine> page) {
        return page.size() <= 2 * EDGE ? page : Stream.concat(
                page.stream().limit(EDGE), page.stream().skip(page.size() - EDGE)).toList();
    }

    private static String words(PdfLine line) {
        return line.text().replaceAll("[0-9０-９\\s\u3000\\p{Punct}—–－·]", "");
    }
}
