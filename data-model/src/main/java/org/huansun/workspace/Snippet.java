package org.huansun.workspace;

import org.huansun.casefile.party.Masked;
import org.huansun.workspace.search.Span;

/**
 * The words around a place in a text, all of it and some more, on one line. Numbers of people and telephones are covered,
 * also where they are what was looked for.
 *
 * @param mark the place in it
 */
record Snippet(String text, Span mark) {

    private static final int BEFORE = 16;
    private static final int LENGTH = 80;
    /** What is cut through at the edge is known for a number only with what stands beyond it. */
    private static final int LONGEST_NUMBER = 24;
    private static final String CUT = "…";

    static Snippet around(String text, Span place) {
        int from = whole(text, Math.max(0, place.from() - BEFORE));
        int to = whole(text, Math.min(text.length(), Math.max(place.to() + BEFORE, from + LENGTH)));
        int seen = Math.max(0, from - LONGEST_NUMBER);
        String covered = Masked.in(text.substring(seen, Math.min(text.length(), to + LONGEST_NUMBER)));
        String before = (from > 0 ? CUT : "") + line(covered.substring(from - seen, place.from() - seen));
        String hit = line(covered.substring(place.from() - seen, place.to() - seen));
        String after = line(covered.substring(place.to() - seen, to - seen)) + (to < text.length() ? CUT : "");
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
