package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;
import static org.huansun.workspace.tables.view.Tables.DERIVATION;
import static org.huansun.workspace.tables.view.Tables.FINDING_ROW;
import static org.huansun.workspace.tables.view.Tables.STALE_CASE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.rules.LawBook;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * The cases whose rows stand on the work calendar before. They are derived again a few at a time, each time in a transaction of
 * its own: others come in between, and a process that is killed leaves only what is left to be done at the next opening.
 */
final class StaleCases {

    /** What of a case follows from the calendar. */
    private static final List<Table<?>> COUNTED = List.of(CASE_ROW, DEADLINE_ROW, FINDING_ROW);

    private static final int AT_A_TIME = 200;

    private final Store store;
    private final LawBook law;

    StaleCases(Store store, LawBook law) {
        this.store = store;
        this.law = law;
    }

    /** How many there are. */
    static long count(Store store) {
        return store.read(tables -> (long) tables.fetchCount(STALE_CASE));
    }

    /** Derives them until none is left or it is stopped. */
    void derive(DerivationWatch watch) {
        long total = count(store);
        long left = total;
        while (left > 0 && !watch.isStopped()) {
            left = store.write(this::deriveSome);
            watch.at(total - left, total);
        }
    }

    private long deriveSome(DSLContext tables) {
        List<Long> places = tables.select(STALE_CASE.CASE_POS).from(STALE_CASE).orderBy(STALE_CASE.CASE_POS).limit(AT_A_TIME)
                .fetch(STALE_CASE.CASE_POS);
        Optional<String> asOf = tables.select(DERIVATION.AS_OF).from(DERIVATION).fetchOptional(DERIVATION.AS_OF);
        asOf.map(LocalDate::parse).ifPresent(day -> replace(tables, places, day));
        tables.deleteFrom(STALE_CASE).where(STALE_CASE.CASE_POS.in(places)).execute();
        return tables.fetchCount(STALE_CASE);
    }

    private void replace(DSLContext tables, List<Long> places, LocalDate asOf) {
        CaseRows rows = new CaseRows(law, asOf);
        SentRows sent = new SentRows(tables);
        List<Unsettled> cases = tables.select(CASE_ROW.CASE_ID).from(CASE_ROW).where(CASE_ROW.CASE_POS.in(places))
                .fetch(CASE_ROW.CASE_ID).stream().map(id -> new Unsettled(id, Ledger.placed(tables, id), sent.of(id))).toList();
        List<ViewRows> derived = cases.parallelStream().map(one -> rows.of(one.id(), one.placed(), one.sent())).toList();
        try (SearchFollow search = new SearchFollow(tables)) {
            CaseReplacement replacement = new CaseReplacement(tables, search);
            for (int at = 0; at < cases.size(); at++) {
                replacement.replace(cases.get(at).placed().getFirst().pos(), derived.get(at), COUNTED);
            }
            search.finish();
        }
    }

    /** A case with what its rows follow from. */
    private record Unsettled(String id, List<PlacedEntry> placed, Map<String, Long> sent) {}
}
