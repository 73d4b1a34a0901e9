package org.huansun.workspace.search;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What is searched for: exactly these characters, blanks among them, in this order, capital ASCII letters as small ones. No
 * character of it has a meaning of its own. Half a surrogate pair counts as a question mark, as the database keeps it.
 */
public final class SearchWords {

    /** Rarely does more narrow a search down further; the text is looked at in any case. */
    private static final int MOST_TERMS = 64;

    private final String typed;
    private final String folded;
    private final boolean hasLetters;

    /** @param typed taken as it is, blanks at its ends included */
    public SearchWords(String typed) {
        this.typed = new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        this.folded = PairTerms.fold(this.typed);
        this.hasLetters = folded.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    /** What is searched for. */
    public String typed() {
        return typed;
    }

    /** Whether there is nothing to search for; it is found nowhere. */
    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /** Where it first stands in a text. */
    Optional<Span> in(String text) {
        int at = isEmpty() ? -1 : (hasLetters ? PairTerms.fold(text) : text).indexOf(folded);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + folded.length()));
    }

    /** Whether it can be meant as pinyin initials. */
    boolean areInitials() {
        return PinyinInitials.areMeant(typed);
    }

    /** Whether the index alone says where it stands: one term holds all of it. */
    boolean isOneTerm() {
        return length() <= 2;
    }

    boolean isOneCharacter() {
        return length() == 1;
    }

    int first() {
        return typed.codePointAt(0);
    }

    private int length() {
        return typed.codePointCount(0, typed.length());
    }

    /** Terms that stand in every text in which it stands: all of the first, up to 64. */
    long[] terms() {
        int[] points = typed.codePoints().limit(MOST_TERMS + 1L).toArray();
        LongStream.Builder pairs = LongStream.builder();
        for (int at = 1; at < points.length; at++) {
            pairs.add(PairTerms.pair(points[at - 1], points[at]));
        }
        return pairs.build().distinct().toArray();
    }

    /** As {@link #terms}, for names of which it is the initials. */
    long[] initials() {
        return LongStream.of(PinyinInitials.terms(typed)).distinct().limit(MOST_TERMS).toArray();
    }
}
