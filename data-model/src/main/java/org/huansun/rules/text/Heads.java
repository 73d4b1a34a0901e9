package org.huansun.rules.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where in the lines of a file articles seem to begin.
 *
 * @param lines of the file
 * @param numbering how its articles count
 * @param spaced whether white space parts the number of its first article from the text
 */
record Heads(List<SourceLine> lines, Numbering numbering, boolean spaced) {

    static Heads of(List<SourceLine> lines) {
        Numbering numbering = Numbering.of(lines);
        boolean spaced = lines.stream()
                .flatMap(line -> numbering.headOf(line).stream())
                .filter(head -> head.number() == 1)
                .findFirst()
                .filter(Head::spaced)
                .isPresent();
        return new Heads(lines, numbering, spaced);
    }

    /** The same of a part of the lines. */
    Heads within(int from, int to) {
        return new Heads(lines.subList(from, to), numbering, spaced);
    }

    /**
     * The number at the beginning of a line, if an article seems to begin with it. Where numbers are spaced, one
     * without a space behind an unfinished sentence is a mention that a wrap has brought there.
     */
    Optional<Head> at(int index) {
        return numbering.headOf(lines.get(index)).filter(head -> head.spaced() || !spaced || !isWithinSentence(index));
    }

    /** The first line from the index on with which an article of this number seems to begin. */
    Optional<SourceLine> find(int number, int from) {
        return IntStream.range(from, lines.size())
                .filter(index -> at(index).filter(head -> head.number() == number).isPresent())
                .mapToObj(lines::get)
                .findFirst();
    }

    private boolean isWithinSentence(int index) {
        return index > 0
                && !Sentence.isClosed(lines.get(index - 1).text())
                && !ChapterHeading.looksLike(lines.get(index - 1));
    }
}
