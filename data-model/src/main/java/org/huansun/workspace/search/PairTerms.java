package org.huansun.workspace.search;

import java.util.function.LongConsumer;

/**
 * The terms of a text: every two code points that follow each other in it, and its last one with an end mark. So each code
 * point begins a term, and whether two characters stand side by side is known from one term alone. Capital ASCII letters count
 * as small ones, as in SQLite's LIKE, and no other.
 */
final class PairTerms {

    /** No code point has this number. */
    private static final int END = 0x1F_FFFF;

    private static final int BITS = 21;

    private PairTerms() {}

    /** Gives each term of a text, one that stands in it several times several times. */
    static void each(String text, LongConsumer terms) {
        int before = -1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int now = fold(text.codePointAt(at));
            if (before >= 0) {
                terms.accept(pair(before, now));
            }
            before = now;
        }
        if (before >= 0) {
            terms.accept(pair(before, END));
        }
    }

    /** The term of two code points, 42 bits. */
    static long pair(int first, int second) {
        return (long) fold(first) << BITS | fold(second);
    }

    /** The smallest term that a code point can begin. */
    static long from(int first) {
        return (long) fold(first) << BITS;
    }

    /** The greatest term that a code point can begin. */
    static long to(int first) {
        return pair(first, END);
    }

    /** A code point as it is compared. */
    static int fold(int codePoint) {
        return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint;
    }

    /** A text as it is compared, of the same length. */
    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int at = 0; at < folded.length; at++) {
            folded[at] = (char) fold(folded[at]);
        }
        return new String(folded);
    }
}
