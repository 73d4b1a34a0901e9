package org.huansun.workspace.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The pinyin initials of a name: for each Chinese character the first letters of all its readings, surname readings among
 * them (单 gives d, c and s); latin letters and digits stand for themselves, everything else is passed over. The readings
 * are loaded with the first Chinese character that is asked for.
 */
public final class PinyinInitials {

    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";

    /** Above every code point, so that these terms meet none of a text's own. */
    private static final int FIRST_SIGN = 0x11_0000;

    /** More ways to write a name than this nobody needs. */
    private static final int MOST_SPELLINGS = 64;

    private final long[] signs;
    private final int[] from;
    private final int[] to;

    private PinyinInitials(long[] signs, int[] from, int[] to) {
        this.signs = signs;
        this.from = from;
        this.to = to;
    }

    /** The initials of a name. */
    public static PinyinInitials of(String name) {
        long[] signs = new long[name.length()];
        int[] from = new int[name.length()];
        int[] to = new int[name.length()];
        int count = 0;
        for (int at = 0; at < name.length(); ) {
            int codePoint = name.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            signs[count] = signs(codePoint);
            if (signs[count] != 0) {
                from[count] = at;
                to[count++] = next;
            }
            at = next;
        }
        return new PinyinInitials(Arrays.copyOf(signs, count), Arrays.copyOf(from, count), Arrays.copyOf(to, count));
    }

    private static long signs(int codePoint) {
        int folded = PairTerms.fold(codePoint);
        if (folded < 0x80) {
            return sign(folded);
        }
        String[] readings = Character.isIdeographic(codePoint) && Character.isBmpCodePoint(codePoint)
                ? PinyinHelper.toHanyuPinyinStringArray((char) codePoint) : null;
        long signs = 0;
        if (readings != null) {
            for (String reading : readings) {
                signs |= sign(reading.charAt(0));
            }
        }
        return signs;
    }

    private static long sign(int folded) {
        int place = SIGNS.indexOf(folded);
        return place < 0 ? 0 : 1L << place;
    }

    /** Whether words can be meant as initials: two or more latin letters or digits, a letter among them. */
    static boolean areMeant(String words) {
        String folded = PairTerms.fold(words);
        return folded.length() > 1 && folded.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && folded.chars().anyMatch(sign -> sign >= 'a');
    }

    /** Where the first characters stand whose initials are these. */
    public Optional<Span> find(String words) {
        String wanted = PairTerms.fold(words);
        if (!wanted.isEmpty()) {
            for (int start = 0; start + wanted.length() <= signs.length; start++) {
                if (isAt(start, wanted)) {
                    return Optional.of(new Span(from[start], to[start + wanted.length() - 1]));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isAt(int start, String wanted) {
        for (int at = 0; at < wanted.length(); at++) {
            if ((signs[start + at] & sign(wanted.charAt(at))) == 0) {
                return false;
            }
        }
        return true;
    }

    /** All ways to write the name in initials, at most 64. */
    public List<String> spellings() {
        List<String> spellings = List.of("");
        for (long choices : signs) {
            List<String> longer = new ArrayList<>();
            for (String beginning : spellings) {
                each(choices, sign -> longer.add(beginning + SIGNS.charAt((int) sign)));
            }
            spellings = longer.size() <= MOST_SPELLINGS ? longer
                    : longer.stream().filter(spelling -> spelling.endsWith(first(choices))).toList();
        }
        return spellings;
    }

    private static String first(long choices) {
        return SIGNS.substring(Long.numberOfTrailingZeros(choices), Long.numberOfTrailingZeros(choices) + 1);
    }

    /** Gives the terms of the initials: each two that can follow each other. */
    void eachTerm(LongConsumer terms) {
        for (int at = 1; at < signs.length; at++) {
            long second = signs[at];
            each(signs[at - 1], before -> each(second, now -> terms.accept(term((int) before, (int) now))));
        }
    }

    /** The terms of words that are {@link #areMeant meant} as initials. */
    static long[] terms(String words) {
        String folded = PairTerms.fold(words);
        long[] terms = new long[folded.length() - 1];
        for (int at = 0; at < terms.length; at++) {
            terms[at] = term(SIGNS.indexOf(folded.charAt(at)), SIGNS.indexOf(folded.charAt(at + 1)));
        }
        return terms;
    }

    private static long term(int before, int now) {
        return PairTerms.pair(FIRST_SIGN + before, FIRST_SIGN + now);
    }

    private static void each(long choices, LongConsumer signs) {
        for (long left = choices; left != 0; left &= left - 1) {
            signs.accept(Long.numberOfTrailingZeros(left));
        }
    }
}
