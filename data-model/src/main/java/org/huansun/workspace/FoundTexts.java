package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.ENTRY;
import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.ENTRY_ROW;
import static org.huansun.workspace.tables.view.Tables.EVIDENCE_ROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.workspace.search.SearchDocument;
import org.huansun.workspace.search.SearchIndex;
import org.huansun.workspace.search.SearchKind;
import org.huansun.workspace.search.SearchWords;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Holds documents against their texts, and tells of each that holds the words where it stands. */
final class FoundTexts {

    private final DSLContext tables;

    FoundTexts(DSLContext tables) {
        this.tables = tables;
    }

    /** A document that holds the words, and where. */
    private record Place(SearchDocument document, SearchDocument.Match match) {}

    /** Those of the keys whose documents hold the words, in their order. */
    List<FoundText> of(List<Long> keys, SearchWords words) {
        List<Place> places = places(keys, words);
        Map<Long, Record> cases = cases(places);
        return places.stream().flatMap(place -> Optional.ofNullable(cases.get(SearchKind.position(place.document().key())))
                .map(row -> found(row, place)).stream()).toList();
    }

    private List<Place> places(List<Long> keys, SearchWords words) {
        return tables.connectionResult(connection -> {
            List<Place> places = new ArrayList<>();
            try (SearchIndex index = new SearchIndex(connection)) {
                for (long key : keys) {
                    Optional<SearchDocument> document = index.document(key);
                    document.flatMap(it -> it.match(words)).ifPresent(match -> places.add(new Place(document.get(), match)));
                }
            }
            return places;
        });
    }

    private Map<Long, Record> cases(List<Place> places) {
        List<Long> positions = places.stream().map(place -> SearchKind.position(place.document().key())).toList();
        Map<Long, Record> cases = new HashMap<>();
        tables.select(ENTRY_ROW.POS, ENTRY_ROW.ON_DAY, ENTRY.ID, CASE_ROW.CASE_ID, CASE_ROW.NUMBER, CASE_ROW.TITLE,
                        DSL.coalesce(EVIDENCE_ROW.NAME, "").as(EVIDENCE_ROW.NAME))
                .from(ENTRY_ROW).join(CASE_ROW).on(CASE_ROW.CASE_POS.eq(ENTRY_ROW.CASE_POS)).join(ENTRY).on(ENTRY.POS.eq(ENTRY_ROW.POS))
                .leftJoin(EVIDENCE_ROW).on(EVIDENCE_ROW.POS.eq(ENTRY_ROW.POS))
                .where(ENTRY_ROW.POS.in(positions)).forEach(row -> cases.put(row.get(ENTRY_ROW.POS), row));
        return cases;
    }

    private static FoundText found(Record row, Place place) {
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
