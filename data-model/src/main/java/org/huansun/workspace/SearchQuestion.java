package org.huansun.workspace;

import java.util.EnumSet;
import java.util.Set;
import org.huansun.workspace.search.SearchKind;
import org.huansun.workspace.search.SearchWords;

/**
 * Which hits are asked for.
 *
 * @param kinds only these
 * @param before the key of the last hit that is known; {@link Long#MAX_VALUE} for the first hits
 * @param limit at most so many
 */
public record SearchQuestion(SearchWords words, Set<SearchKind> kinds, long before, int limit) {

    public SearchQuestion {
        kinds = Set.copyOf(kinds);
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** The first hits of all kinds. */
    public static SearchQuestion first(SearchWords words, int limit) {
        return new SearchQuestion(words, EnumSet.allOf(SearchKind.class), Long.MAX_VALUE, limit);
    }

    /** The first hits of some kinds. */
    public SearchQuestion among(Set<SearchKind> some) {
        return new SearchQuestion(words, some, Long.MAX_VALUE, limit);
    }

    /** What follows a hit. */
    public SearchQuestion after(FoundText hit) {
        return new SearchQuestion(words, kinds, hit.key(), limit);
    }
}
