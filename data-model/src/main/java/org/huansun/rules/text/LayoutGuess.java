package org.huansun.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Finds out from a regulation's lines how they were made: from the lines that end within a sentence, and are full. */
final class LayoutGuess {

    private static final int COMMON_INDENT = 2;
    private static final int NO_INDENT = Integer.MAX_VALUE;

    private final List<SourceLine> lines;
    private final Numbering numbering;
    /** Indexes of the lines that end within a sentence. */
    private final List<Integer> open = new ArrayList<>();
    /** Those of them with which a paragraph begins for sure. */
    private final List<Integer> openFirst = new ArrayList<>();

    private LayoutGuess(List<SourceLine> lines, Numbering numbering) {
        this.lines = lines;
        this.numbering = numbering;
        for (int index = 0; index + 1 < lines.size(); index++) {
            if (isOpen(index)) {
                open.add(index);
                if (isFirst(index)) {
                    openFirst.add(index);
                }
            }
        }
    }

    static Layout of(List<SourceLine> body, Numbering numbering) {
        LayoutGuess guess = new LayoutGuess(body, numbering);
        return guess.isWrapped() ? guess.wrapped() : new ParagraphPerLine();
    }

    private boolean isOpen(int index) {
        SourceLine line = lines.get(index);
        SourceLine next = lines.get(index + 1);
        return !Sentence.isClosed(line.text())
                && !ChapterHeading.looksLike(line)
                && !isTitle(line)
                && numbering.headOf(next).isEmpty()
                && !ItemMark.begins(next, line);
    }

    private boolean isTitle(SourceLine line) {
        return numbering == Numbering.SECTIONS && numbering.headOf(line).isPresent();
    }

    private boolean isFirst(int index) {
        return numbering.headOf(lines.get(index)).isPresent()
                || index > 0
                        && Sentence.isClosed(lines.get(index - 1).text())
                        && ItemMark.begins(lines.get(index), lines.get(index - 1));
    }

    /** Where lines are wrapped, hardly one is longer than those that end within a sentence. */
    private boolean isWrapped() {
        if (open.isEmpty()) {
            return false;
        }
        int limit = full() * 11 / 10 + 2;
        return lines.stream().filter(line -> line.width() > limit).count() * 50 <= lines.size();
    }

    private Layout wrapped() {
        int full = full();
        int first = openFirst.isEmpty() ? full : Math.min(full, rank(openFirst, 75, this::width));
        int tolerance = Math.max(-1, rank(open, 90, index -> slack(index, full, first)));
        return new Wrapped(full, first, tolerance, marks());
    }

    private int full() {
        return rank(open, 75, this::width);
    }

    private int width(int index) {
        return lines.get(index).width();
    }

    private int slack(int index, int full, int first) {
        int measure = width(index) * 2 <= first + full ? first : full;
        return measure - width(index) - TextWidth.ofFirstUnit(lines.get(index + 1).text());
    }

    private ParagraphMarks marks() {
        long apart = lines.stream().skip(1).filter(SourceLine::afterBlank).count();
        List<Integer> all = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            all.add(index);
        }
        int margin = rank(all, 10, index -> lines.get(index).indent()) + COMMON_INDENT;
        boolean indented = openFirst.stream().anyMatch(index -> lines.get(index).indent() >= margin);
        return new ParagraphMarks(
                numbering == Numbering.SECTIONS, apart * 2 < lines.size(), indented ? margin : NO_INDENT);
    }

    /** The value that so many in a hundred don't exceed. */
    private static int rank(List<Integer> indexes, int percent, ToIntFunction<Integer> value) {
        int[] sorted = indexes.stream().mapToInt(value).sorted().toArray();
        return sorted[(sorted.length - 1) * percent / 100];
    }
}
