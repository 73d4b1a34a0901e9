package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.ENTRY;
import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;
import static org.huansun.workspace.tables.view.Tables.DERIVATION;
import static org.jooq.impl.DSL.max;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Deadline.State;
import org.huansun.rules.LawBook;
import org.huansun.rules.RulePack;
import org.huansun.seed.Code;
import org.huansun.workspace.tables.view.tables.records.DerivationRecord;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * The views: tables derived from the ledger, in the attached database {@code view}. They know up to which entry, with which
 * rules and for which day they were derived, and catch up from there.
 */
final class Views {

    /** Raised when {@code views.sql} or what is written into it changes. */
    private static final int FORMAT = 2;

    private static final List<String> TABLES =
            List.of("derivation", "case_row", "entry_row", "party_row", "deadline_row", "finding_row", "evidence_row");

    private final Store store;
    private final LawBook law;
    private final String basis;

    Views(Store store, LawBook law) {
        this.store = store;
        this.law = law;
        this.basis = basis(law);
    }

    private static String basis(LawBook law) {
        StringBuilder rules = new StringBuilder();
        law.packs().all().stream().map(RulePack::hash).forEach(rules::append);
        rules.append(law.calendar().arrangements());
        return EntryJson.hash(rules.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Brings the views to the ledger's last entry and to a day; makes them anew where that is safer. */
    void catchUp(LocalDate asOf) {
        if (!isReadable()) {
            makeTables();
        }
        store.write(tables -> {
            catchUp(tables, asOf);
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
        makeTables();
        catchUp(asOf);
    }

    private boolean isReadable() {
        return store.read(tables -> {
            try {
                Object version = tables.fetchValue("PRAGMA view.user_version");
                Set<String> there = tables.fetch("SELECT name FROM view.sqlite_master WHERE type = 'table'").intoSet(0, String.class);
                return version instanceof Number number && number.intValue() == FORMAT && there.containsAll(TABLES);
            } catch (DataAccessException broken) {
                return false;
            }
        });
    }

    private void makeTables() {
        TABLES.forEach(table -> store.execute("DROP TABLE IF EXISTS view." + table));
        store.script(script().replace("CREATE TABLE ", "CREATE TABLE view.").replace("CREATE INDEX ", "CREATE INDEX view."));
        store.execute("PRAGMA view.user_version=" + FORMAT);
    }

    private static String script() {
        try (InputStream stream = Views.class.getResourceAsStream("views.sql")) {
            if (stream == null) {
                throw new IllegalStateException("views.sql");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean standsOn(DSLContext tables, DerivationRecord derived) {
        return derived.getBasis().equals(basis) && (derived.getLastPos() == 0
                || tables.fetchExists(ENTRY, ENTRY.POS.eq(derived.getLastPos()).and(ENTRY.HASH.eq(derived.getLastHash()))));
    }

    private void deriveAll(DSLContext tables, LocalDate asOf) {
        TABLES.forEach(table -> tables.execute("DELETE FROM view." + table));
        derive(tables, Ledger.cases(tables), asOf);
        mark(tables, asOf);
    }

    private void deriveSince(DSLContext tables, DerivationRecord derived, LocalDate asOf) {
        Set<String> cases = new LinkedHashSet<>(tables.selectDistinct(ENTRY.CASE_ID).from(ENTRY)
                .where(ENTRY.POS.gt(derived.getLastPos())).fetch(ENTRY.CASE_ID));
        if (cases.contains(OfficeLog.CASE)) {
            cases.addAll(Ledger.cases(tables));
        }
        if (!derived.getAsOf().equals(asOf.toString())) {
            cases.addAll(tables.selectDistinct(DEADLINE_ROW.CASE_ID).from(DEADLINE_ROW)
                    .where(DEADLINE_ROW.STATE.in(openStates())).fetch(DEADLINE_ROW.CASE_ID));
            cases.addAll(tables.selectDistinct(ENTRY.CASE_ID).from(ENTRY)
                    .join(CASE_ROW).on(CASE_ROW.CASE_ID.eq(ENTRY.CASE_ID))
                    .where(CASE_ROW.LAST_ON.ge(derived.getAsOf())).fetch(ENTRY.CASE_ID));
        }
        derive(tables, List.copyOf(cases), asOf);
        mark(tables, asOf);
    }

    private static List<String> openStates() {
        List<String> open = new ArrayList<>();
        for (State state : State.values()) {
            if (state.isOpen()) {
                open.add(Code.of(state));
            }
        }
        return open;
    }

    private void derive(DSLContext tables, List<String> cases, LocalDate asOf) {
        CaseRows rows = new CaseRows(tables, law, asOf);
        for (String id : cases) {
            if (!id.equals(OfficeLog.CASE)) {
                rows.replace(id);
            }
        }
    }

    /**
     * Derives cases again after a change to the ledger, within its transaction; all that need it where another day has
     * come since the views were derived.
     */
    void follow(DSLContext tables, Set<String> cases, LocalDate asOf) {
        if (!tables.fetchExists(DERIVATION, DERIVATION.AS_OF.eq(asOf.toString()))) {
            catchUp(tables, asOf);
            return;
        }
        derive(tables, cases.contains(OfficeLog.CASE) ? Ledger.cases(tables) : List.copyOf(cases), asOf);
        mark(tables, asOf);
    }

    private void mark(DSLContext tables, LocalDate asOf) {
        long last = tables.select(max(ENTRY.POS)).from(ENTRY).fetchOptional(0, Long.class).orElse(0L);
        String hash = tables.select(ENTRY.HASH).from(ENTRY).where(ENTRY.POS.eq(last)).fetchOptional(ENTRY.HASH).orElse("");
        tables.deleteFrom(DERIVATION).execute();
        tables.insertInto(DERIVATION).values(1L, last, hash, basis, asOf.toString()).execute();
    }
}
