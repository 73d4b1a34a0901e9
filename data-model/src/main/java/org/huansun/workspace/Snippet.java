package org.huansun.workspace;

import org.huansun.casefile.party.Masked;
import org.huansun.workspace.search.Span;

/**
 * The words around a place in a text, all of it and some more, on one line. A person's number that was looked for is found,
 * but shown covered.
 *
 * @param mark the place in it
 */
record Snippet(String text, Span mark) {

    private static final int BEFORE = 16;
    private static final int LENGTH = 80;
    /** What is cut off must still be seen to be a number. */
    private static final int LONGEST_NUMBER = 20;
    private static final String CUT = "…";

    static Snippet around(String text, Span place) {
        int from = whole(text, Math.max(0, place.from() - BEFORE));
        int to = whole(text, Math.min(text.length(), Math.max(place.to() + BEFORE, from + LENGTH)));
        int first = Math.max(0, from - LONGEST_NUMBER);
        String shown = Masked.in(text.substring(first, Math.min(text.length(), to + LONGEST_NUMBER)));
        String before = (from > 0 ? CUT : "") + line(shown.substring(from - first, place.from() - first));
        String hit = line(shown.substring(place.from() - first, place.to() - first));
        String after = line(shown.substring(place.to() - first, to - first)) + (to < text.length() ? CUT : "");
        return new Snippet(before + hit + after, new Span(before.length(), before.length() + hit.length()));
    }

    /** Not between the halves of a surrogate pair. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
    }

    /** Every white space a blank, of the same length. */
    private static String line(String part) {
        return part.codePoints().map(point -> Character.isWhitespace(point) || Character.isISOControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
