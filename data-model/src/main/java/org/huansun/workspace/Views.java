package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.ENTRY;
import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;
import static org.huansun.workspace.tables.view.Tables.DERIVATION;
import static org.huansun.workspace.tables.view.Tables.SENT_ROW;
import static org.huansun.workspace.tables.view.Tables.STALE_CASE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huansun.rules.LawBook;
import org.huansun.rules.RulePack;
import org.huansun.time.CalendarDifference;
import org.huansun.workspace.tables.view.tables.records.DerivationRecord;
import org.jooq.DSLContext;

/**
 * The views: tables derived from the ledger, in the attached database {@code view}. They know up to which entry, with which
 * rules and for which day they were derived, and catch up from there.
 */
final class Views {

    private final Store store;
    private final LawBook law;
    private final ViewTables viewTables;
    private final String basis;

    Views(Store store, LawBook law) {
        this.store = store;
        this.law = law;
        this.viewTables = new ViewTables(store);
        this.basis = basis(law);
    }

    private static String basis(LawBook law) {
        StringBuilder rules = new StringBuilder();
        law.packs().all().stream().map(RulePack::hash).forEach(rules::append);
        rules.append(law.calendar().arrangements());
        return EntryJson.hash(rules.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether they are at the ledger's last entry and at a day, so that there is nothing to derive. */
    boolean areCurrent(LocalDate asOf) {
        return viewTables.areUsable() && store.read(tables -> tables.selectFrom(DERIVATION).fetchOptional()
                .filter(derived -> derived.getAsOf().equals(asOf.toString()) && standsOn(tables, derived)
                        && derived.getLastPos() == Ledger.lastPos(tables) && !tables.fetchExists(STALE_CASE)).isPresent());
    }

    /** The latest clock of all entries that they were derived from; blank where there is none. */
    String lastClock() {
        return store.read(tables -> tables.select(DERIVATION.LAST_CLOCK).from(DERIVATION)
                .fetchOptional(DERIVATION.LAST_CLOCK).orElse(""));
    }

    /** Brings the views to the ledger's last entry and to a day; makes them anew where that is safer. */
    void catchUp(LocalDate asOf) {
        if (!viewTables.areUsable()) {
            viewTables.make();
        }
        store.write(tables -> {
            catchUp(tables, asOf);
            return true;
        });
        new StaleCases(store, law).derive(DerivationWatch.NOBODY);
    }

    /**
     * Takes up a calendar that differs from the one the rows stand on, and nothing else: the cases whose rows can be others
     * are noted, {@link StaleCases} derives them. A deadline can only be another where it counts over a day that differs.
     */
    void adopt(Views former, CalendarDifference difference, LocalDate asOf) {
        store.write(tables -> {
            Optional<DerivationRecord> derived = tables.selectFrom(DERIVATION).fetchOptional();
            if (derived.filter(row -> former.standsOn(tables, row)).isEmpty()) {
                catchUp(tables, asOf);
                return true;
            }
            tables.insertInto(STALE_CASE, STALE_CASE.CASE_POS).select(tables.selectDistinct(DEADLINE_ROW.CASE_POS).from(DEADLINE_ROW)
                    .where(DEADLINE_ROW.PERIOD.ne(DeadlineRow.OWN), DEADLINE_ROW.TRIGGER_ON.lt(difference.last().toString()),
                            DEADLINE_ROW.DUE.isNull().or(DEADLINE_ROW.DUE.ge(difference.first().toString()))))
                    .onConflictDoNothing().execute();
            tables.update(DERIVATION).set(DERIVATION.BASIS, basis).execute();
            return true;
        });
    }

    private void catchUp(DSLContext tables, LocalDate asOf) {
        Optional<DerivationRecord> derived = tables.selectFrom(DERIVATION).fetchOptional();
        boolean goesBack = derived.map(row -> asOf.isBefore(LocalDate.parse(row.getAsOf()))).orElse(false);
        if (derived.isEmpty() || goesBack || !standsOn(tables, derived.get())) {
            deriveAll(tables, asOf);
        } else {
            deriveSince(tables, derived.get(), asOf);
        }
    }

    /** Throws the views away and makes them anew. */
    void rebuild(LocalDate asOf) {
        viewTables.make();
        catchUp(asOf);
    }

    private boolean standsOn(DSLContext tables, DerivationRecord derived) {
        return derived.getBasis().equals(basis) && (derived.getLastPos() == 0
                || tables.fetchExists(ENTRY, ENTRY.POS.eq(derived.getLastPos()).and(ENTRY.HASH.eq(derived.getLastHash()))));
    }

    private void deriveAll(DSLContext tables, LocalDate asOf) {
        SearchMaking.forget(tables);
        ViewTables.OF_A_CASE.forEach(table -> tables.deleteFrom(table).execute());
        tables.deleteFrom(SENT_ROW).execute();
        tables.deleteFrom(STALE_CASE).execute();
        SentRows sent = new SentRows(tables);
        sent.add(Ledger.entries(tables, OfficeLog.CASE));
        new WholeDerivation(tables, new CaseRows(law, asOf), sent.all()).run();
        if (store.isOwned()) {
            SearchMaking.make(tables);
        }
        mark(tables, asOf, Ledger.lastClock(tables, 0));
    }

    private void deriveSince(DSLContext tables, DerivationRecord derived, LocalDate asOf) {
        // Asked for distinct cases, SQLite would go through the whole index of cases instead of the few entries behind the place.
        Set<String> cases = new LinkedHashSet<>(tables.select(ENTRY.CASE_ID).from(ENTRY)
                .where(ENTRY.POS.gt(derived.getLastPos())).fetch(ENTRY.CASE_ID));
        if (!derived.getAsOf().equals(asOf.toString())) {
            cases.addAll(tables.select(CASE_ROW.CASE_ID).from(CASE_ROW).where(CASE_ROW.CHANGES_ON.le(asOf.toString()))
                    .fetch(CASE_ROW.CASE_ID));
        }
        derive(tables, cases, derived, asOf);
    }

    /**
     * Follows entries that were just made here, in the transaction that makes them. Whatever else they have not followed yet
     * is followed too: another day may have come, or the disk may have been full when the ledger took an earlier entry.
     */
    void follow(DSLContext tables, List<Entry> added, LocalDate asOf) {
        DerivationRecord derived = tables.selectFrom(DERIVATION).fetchSingle();
        AddedEvidence evidence = new AddedEvidence(tables, law, asOf);
        boolean nothingElse = derived.getAsOf().equals(asOf.toString())
                && tables.fetchCount(ENTRY, ENTRY.POS.gt(derived.getLastPos())) == added.size();
        if (nothingElse && evidence.isAll(added)) {
            SentRows sent = new SentRows(tables);
            added.stream().collect(Collectors.groupingBy(Entry::caseId, LinkedHashMap::new, Collectors.toList()))
                    .forEach((caseId, entries) -> evidence.follow(caseId, entries, sent.of(caseId)));
            mark(tables, asOf, derived);
        } else {
            catchUp(tables, asOf);
        }
    }

    /** Follows whatever has come into the ledger, in the transaction that brings it. */
    void follow(DSLContext tables, LocalDate asOf) {
        catchUp(tables, asOf);
    }

    private void derive(DSLContext tables, Collection<String> changed, DerivationRecord derived, LocalDate asOf) {
        Set<String> cases = new LinkedHashSet<>(changed);
        SentRows sent = new SentRows(tables);
        if (cases.remove(OfficeLog.CASE)) {
            cases.addAll(sent.add(Ledger.placed(tables, OfficeLog.CASE).stream()
                    .filter(placed -> placed.pos() > derived.getLastPos()).map(PlacedEntry::entry).toList()));
        }
        replace(tables, cases, sent, asOf);
        mark(tables, asOf, derived);
    }

    private void replace(DSLContext tables, Set<String> cases, SentRows sent, LocalDate asOf) {
        CaseRows rows = new CaseRows(law, asOf);
        try (SearchFollow search = new SearchFollow(tables)) {
            CaseReplacement replacement = new CaseReplacement(tables, search);
            for (String caseId : cases) {
                List<PlacedEntry> placed = Ledger.placed(tables, caseId);
                if (!placed.isEmpty()) {
                    replacement.replace(placed.getFirst().pos(), rows.of(caseId, placed, sent.of(caseId)));
                }
            }
            search.finish();
        }
    }

    private void mark(DSLContext tables, LocalDate asOf, DerivationRecord before) {
        String clock = Ledger.lastClock(tables, before.getLastPos());
        mark(tables, asOf, clock.compareTo(before.getLastClock()) > 0 ? clock : before.getLastClock());
    }

    private void mark(DSLContext tables, LocalDate asOf, String clock) {
        long last = Ledger.lastPos(tables);
        String hash = tables.select(ENTRY.HASH).from(ENTRY).where(ENTRY.POS.eq(last)).fetchOptional(ENTRY.HASH).orElse("");
        tables.deleteFrom(DERIVATION).execute();
        tables.insertInto(DERIVATION).values(1L, last, hash, clock, basis, asOf.toString()).execute();
    }
}
