package org.huansun.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Finds out from a regulation's lines how they were made: from those that end within a sentence, for where lines are
 * wrapped these are full.
 */
final class LayoutGuess {

    private static final int USUAL_INDENT = 4;
    private static final int LEAST_INDENT = 2;
    /** Two marks that may not begin a line. */
    private static final int HANGING = 4;

    private static final int NO_INDENT = Integer.MAX_VALUE;

    private final Heads heads;
    private final List<SourceLine> lines;
    /** Indexes of the lines that end within a sentence. */
    private final List<Integer> open = new ArrayList<>();
    /** Those of them with which a paragraph begins for sure. */
    private final List<Integer> openFirst = new ArrayList<>();
    /** Those of them that go on with a paragraph for sure. */
    private final List<Integer> openWithin = new ArrayList<>();

    private LayoutGuess(Heads heads) {
        this.heads = heads;
        this.lines = heads.lines();
        for (int index = 0; index + 1 < lines.size(); index++) {
            if (isOpen(index)) {
                open.add(index);
                if (isFirst(index)) {
                    openFirst.add(index);
                } else if (isOpen(index - 1)) {
                    openWithin.add(index);
                }
            }
        }
    }

    static Layout of(Heads body) {
        LayoutGuess guess = new LayoutGuess(body);
        return guess.isWrapped() ? guess.wrapped() : new ParagraphPerLine();
    }

    private boolean isOpen(int index) {
        SourceLine line = lines.get(index);
        SourceLine next = lines.get(index + 1);
        return !Sentence.isClosed(line.text())
                && !ChapterHeading.looksLike(line)
                && !isTitle(index)
                && heads.at(index + 1).isEmpty()
                && !ItemMark.begins(next, line);
    }

    private boolean isTitle(int index) {
        return heads.numbering() == Numbering.SECTIONS && heads.at(index).isPresent();
    }

    private boolean isFirst(int index) {
        if (index == 0 || heads.at(index).isPresent()) {
            return true;
        }
        SourceLine before = lines.get(index - 1);
        return isTitle(index - 1) || Sentence.isClosed(before.text()) && ItemMark.begins(lines.get(index), before);
    }

    /** Where lines are wrapped, hardly one is longer than those that end within a sentence. */
    private boolean isWrapped() {
        if (open.isEmpty()) {
            return false;
        }
        int limit = full() * 11 / 10 + HANGING;
        return lines.stream().filter(line -> line.width() > limit).count() * 50 <= lines.size();
    }

    private Layout wrapped() {
        int full = full();
        int first = first(full);
        int slack = Math.max(slack(openFirst, first), slack(openWithin, full));
        return new Wrapped(full, first, Math.max(-1, slack), marks());
    }

    private int full() {
        return openWithin.isEmpty() ? rank(open, 75, this::width) + USUAL_INDENT : rank(openWithin, 75, this::width);
    }

    /** The measure of a first line: the full one, unless there is an indent that can't be chance. */
    private int first(int full) {
        int first = rank(openFirst, 75, this::width);
        return openFirst.isEmpty() || full - first < LEAST_INDENT ? full : first;
    }

    private int width(int index) {
        return lines.get(index).width();
    }

    /** By how much full lines may fall short of their measure, the next line's beginning being counted in. */
    private int slack(List<Integer> full, int measure) {
        return rank(full, 90, index -> measure - width(index) - TextWidth.ofFirstUnit(lines.get(index + 1).text()));
    }

    private ParagraphMarks marks() {
        List<Integer> all = IntStream.range(0, lines.size()).boxed().toList();
        long apart = lines.stream().skip(1).filter(SourceLine::afterBlank).count();
        int margin = rank(all, 10, index -> lines.get(index).indent()) + LEAST_INDENT;
        boolean indented = openFirst.stream().anyMatch(index -> lines.get(index).indent() >= margin);
        return new ParagraphMarks(
                heads.numbering() == Numbering.SECTIONS, apart * 2 < lines.size(), indented ? margin : NO_INDENT);
    }

    /** The value that so many in a hundred don't exceed; -1 where there is none. */
    private static int rank(List<Integer> indexes, int percent, ToIntFunction<Integer> value) {
        int[] sorted = indexes.stream().mapToInt(value).sorted().toArray();
        return sorted.length == 0 ? -1 : sorted[(sorted.length - 1) * percent / 100];
    }
}
