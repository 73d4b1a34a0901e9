package org.huansun.ui.shell;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a search has found so far.
 *
 * @param words what was searched for; the field may say something else by now
 * @param hits the first of them
 * @param all how many there are; empty while that is being counted
 */
public record SearchAnswer(String words, List<SearchHit> hits, OptionalInt all) {

    /** The answer before anything was searched. */
    public static final SearchAnswer NONE = new SearchAnswer("", List.of(), OptionalInt.empty());

    public SearchAnswer {
        hits = List.copyOf(hits);
    }
}
