package org.huansun.rules.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A file whose lines were wrapped at a measure, as a PDF gives them. Paragraphs are guessed.
 *
 * @param full columns of a line within a paragraph
 * @param first columns of a paragraph's first line: less by the indent, which is often lost
 * @param tolerance columns by which a full line may fall short even of what the next line's beginning needs
 * @param marks what else marks a paragraph
 */
record Wrapped(int full, int first, int tolerance, ParagraphMarks marks) implements Layout {

    /** A sentence without its full stop is rarer than a line that falls short by so many columns. */
    private static final int DOUBT = 8;

    @Override
    public boolean isCut(SourceLine line, SourceLine next) {
        return !Sentence.isClosed(line.text()) && !isShort(line, first - DOUBT, next);
    }

    @Override
    public List<List<SourceLine>> paragraphs(List<SourceLine> article) {
        List<List<SourceLine>> paragraphs = new ArrayList<>();
        paragraphs.add(new ArrayList<>(List.of(article.getFirst())));
        for (int index = 1; index < article.size(); index++) {
            int measure = paragraphs.getLast().size() == 1 ? first : full;
            if (begins(article, index, measure)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(article.get(index));
        }
        return paragraphs;
    }

    private boolean begins(List<SourceLine> article, int index, int measure) {
        SourceLine before = article.get(index - 1);
        SourceLine line = article.get(index);
        if (ItemMark.begins(line, before) || marks.isIndented(line)) {
            return true;
        }
        if (!Sentence.isClosed(before.text())) {
            return index == 1 && marks.titled() && isShort(before, first, line);
        }
        return isShort(before, measure, line)
                || marks.isSetApart(line)
                || index + 1 < article.size() && isFirst(line, article.get(index + 1));
    }

    private boolean isShort(SourceLine line, int measure, SourceLine next) {
        return measure - line.width() - TextWidth.ofFirstUnit(next.text()) > tolerance;
    }

    /**
     * After a line that is full and ends a sentence, only the next one can tell: if it is itself cut, it was cut at the
     * measure of a first line or at that of any other.
     */
    private boolean isFirst(SourceLine line, SourceLine next) {
        if (first == full || Sentence.isClosed(line.text()) || ItemMark.begins(next, line)) {
            return false;
        }
        String text = line.text();
        int pressed = TextWidth.isMark(text.charAt(text.length() - 1)) ? 1 : 0;
        int reach = line.width() - pressed + TextWidth.ofFirstUnit(next.text()) - 2;
        return reach * 2 < first + full;
    }
}
