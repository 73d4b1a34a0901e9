package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.ENTRY;
import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.ENTRY_ROW;
import static org.huansun.workspace.tables.view.Tables.EVIDENCE_ROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.huansun.workspace.search.BrokenIndex;
import org.huansun.workspace.search.KeySet;
import org.huansun.workspace.search.SearchDocument;
import org.huansun.workspace.search.SearchIndex;
import org.huansun.workspace.search.SearchKind;
import org.huansun.workspace.search.SearchWords;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
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
                hits.addAll(hits(keys, question.words()));
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
            return store.keepsViews() ? store.write(tables -> {
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

    /** A document that holds the words, and where. */
    private record Place(SearchDocument document, SearchDocument.Match match) {}

    private List<FoundText> hits(List<Long> keys, SearchWords words) {
        return store.read(tables -> {
            List<Place> places = tables.connectionResult(connection -> {
                List<Place> found = new ArrayList<>();
                try (SearchIndex index = new SearchIndex(connection)) {
                    for (long key : keys) {
                        Optional<SearchDocument> document = index.document(key);
                        document.flatMap(it -> it.match(words)).ifPresent(match -> found.add(new Place(document.get(), match)));
                    }
                }
                return found;
            });
            Map<Long, Record> cases = cases(tables, places);
            return places.stream().flatMap(place -> Optional.ofNullable(cases.get(SearchKind.position(place.document().key())))
                    .map(row -> hit(row, place)).stream()).toList();
        });
    }

    private static Map<Long, Record> cases(DSLContext tables, List<Place> places) {
        List<Long> positions = places.stream().map(place -> SearchKind.position(place.document().key())).toList();
        Map<Long, Record> cases = new HashMap<>();
        tables.select(ENTRY_ROW.POS, ENTRY_ROW.ON_DAY, ENTRY.ID, CASE_ROW.CASE_ID, CASE_ROW.NUMBER, CASE_ROW.TITLE,
                        DSL.coalesce(EVIDENCE_ROW.NAME, "").as(EVIDENCE_ROW.NAME))
                .from(ENTRY_ROW).join(CASE_ROW).on(CASE_ROW.CASE_POS.eq(ENTRY_ROW.CASE_POS)).join(ENTRY).on(ENTRY.POS.eq(ENTRY_ROW.POS))
                .leftJoin(EVIDENCE_ROW).on(EVIDENCE_ROW.POS.eq(ENTRY_ROW.POS))
                .where(ENTRY_ROW.POS.in(positions)).forEach(row -> cases.put(row.get(ENTRY_ROW.POS), row));
        return cases;
    }

    private static FoundText hit(Record row, Place place) {
        SearchDocument document = place.document();
        Snippet snippet = Snippet.around(document.fields().get(place.match().field()), place.match().span());
        return new FoundText(document.key(), document.kind(), row.get(CASE_ROW.CASE_ID), row.get(CASE_ROW.NUMBER),
                row.get(CASE_ROW.TITLE), row.get(ENTRY.ID), LocalDate.parse(row.get(ENTRY_ROW.ON_DAY)),
                isFile(document.kind()) ? row.get(EVIDENCE_ROW.NAME) : "", snippet.text(),
                snippet.mark(), place.match().by());
    }

    private static boolean isFile(SearchKind kind) {
        return kind == SearchKind.EVIDENCE || kind == SearchKind.EVIDENCE_TEXT;
    }
}
