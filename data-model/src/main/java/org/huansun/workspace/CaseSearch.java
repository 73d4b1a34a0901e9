package org.huansun.workspace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.huansun.workspace.search.BrokenIndex;
import org.huansun.workspace.search.KeySet;
import org.huansun.workspace.search.SearchIndex;
import org.huansun.workspace.search.SearchKind;
import org.huansun.workspace.search.SearchWords;
import org.jooq.DSLContext;
import org.slf4j.LoggerFactory;

/**
 * Finds words in cases, people, entries, files' names and their texts: exactly where a plain substring search finds them,
 * capital ASCII letters as small ones; names by their pinyin initials too. Cases come first, then people, entries, files, each
 * the last recorded first. It reads in short turns, so that nobody who records waits for a search.
 */
public final class CaseSearch {

    /** So many texts are looked at before others have their turn. */
    private static final int TURN = 500;

    private final Store store;

    CaseSearch(Store store) {
        this.store = store;
    }

    /** What may hold the words; whether each of them does. */
    private record Found(KeySet keys, SearchWords words, boolean settled) {}

    /** The hits that are asked for. */
    public List<FoundText> find(SearchQuestion question) {
        List<FoundText> hits = new ArrayList<>();
        Found found = found(question.words());
        for (SearchKind kind : List.of(SearchKind.values()).reversed()) {
            OptionalLong next = question.kinds().contains(kind) ? found.keys().before(kind, question.before()) : OptionalLong.empty();
            while (next.isPresent() && hits.size() < question.limit()) {
                List<Long> keys = keys(found.keys(), kind, next.getAsLong(), Math.min(TURN, question.limit() * 2));
                hits.addAll(store.read(tables -> new FoundTexts(tables).of(keys, question.words())));
                next = found.keys().before(kind, keys.getLast());
            }
        }
        return hits.stream().limit(question.limit()).toList();
    }

    /** How many hits there are of each kind; no entry for a kind with none. */
    public Map<SearchKind, Integer> count(SearchWords words) {
        Found found = found(words);
        Map<SearchKind, Integer> counts = new EnumMap<>(SearchKind.class);
        for (SearchKind kind : SearchKind.values()) {
            int count = found.settled() ? found.keys().size(kind) : count(found, kind);
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    private int count(Found found, SearchKind kind) {
        int count = 0;
        OptionalLong next = found.keys().before(kind, Long.MAX_VALUE);
        while (next.isPresent()) {
            List<Long> keys = keys(found.keys(), kind, next.getAsLong(), TURN);
            count += store.read(tables -> holding(tables, keys, found.words()));
            next = found.keys().before(kind, keys.getLast());
        }
        return count;
    }

    private static int holding(DSLContext tables, List<Long> keys, SearchWords words) {
        return tables.connectionResult(connection -> {
            int holding = 0;
            try (SearchIndex index = new SearchIndex(connection)) {
                for (long key : keys) {
                    holding += index.holds(key, words) ? 1 : 0;
                }
            }
            return holding;
        });
    }

    /** A key and those that follow it, downwards. */
    private static List<Long> keys(KeySet all, SearchKind kind, long first, int most) {
        List<Long> keys = new ArrayList<>(List.of(first));
        OptionalLong next = all.before(kind, first);
        while (next.isPresent() && keys.size() < most) {
            keys.add(next.getAsLong());
            next = all.before(kind, next.getAsLong());
        }
        return keys;
    }

    private Found found(SearchWords words) {
        try {
            return store.read(tables -> look(tables, words));
        } catch (BrokenIndex broken) {
            LoggerFactory.getLogger(CaseSearch.class).warn("the search index is made anew", broken);
            return store.isOwned() ? store.write(tables -> {
                SearchMaking.make(tables);
                return look(tables, words);
            }) : store.read(tables -> lookThrough(tables, words));
        }
    }

    private static Found look(DSLContext tables, SearchWords words) {
        return tables.connectionResult(connection -> {
            try (SearchIndex index = new SearchIndex(connection)) {
                return index.isMade()
                        ? new Found(index.find(words), words, SearchIndex.isSettled(words))
                        : new Found(index.lookThrough(words), words, true);
            }
        });
    }

    private static Found lookThrough(DSLContext tables, SearchWords words) {
        return tables.connectionResult(connection -> {
            try (SearchIndex index = new SearchIndex(connection)) {
                return new Found(index.lookThrough(words), words, true);
            }
        });
    }
}
