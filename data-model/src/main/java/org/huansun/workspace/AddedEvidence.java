package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.ENTRY;
import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.ENTRY_ROW;
import static org.huansun.workspace.tables.view.Tables.EVIDENCE_ROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.rules.LawBook;
import org.huansun.workspace.tables.view.tables.records.CaseRowRecord;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * Follows entries that only bring evidence into a case: their own rows come, and the line of the case counts them. Deriving
 * the case again would give the same, but would cost as much as there are photographs in it already.
 */
final class AddedEvidence {

    private static final String TYPE = "evidence-added";

    private final DSLContext tables;
    private final LawBook law;
    private final LocalDate asOf;

    AddedEvidence(DSLContext tables, LawBook law, LocalDate asOf) {
        this.tables = tables;
        this.law = law;
        this.asOf = asOf;
    }

    /** Whether entries that were just made here are nothing else, and no rule pack has anything to say of such. */
    boolean isAll(List<Entry> added) {
        return added.stream().allMatch(entry -> entry.type().equals(TYPE) && entry.supersedes().isEmpty())
                && law.packs().all().stream().noneMatch(pack -> pack.entryTypes().contains(TYPE));
    }

    /**
     * Brings the views of a case to where they are with these entries.
     *
     * @param sent for each device the last number of the case that an exported package holds
     */
    void follow(String caseId, List<Entry> added, Map<String, Long> sent) {
        CaseRowRecord line = tables.selectFrom(CASE_ROW).where(CASE_ROW.CASE_ID.eq(caseId)).fetchSingle();
        List<PlacedEntry> placed = added.stream().map(this::placed).toList();
        CaseRows rows = new CaseRows(law, asOf);
        try (SearchFollow search = new SearchFollow(tables)) {
            try (ViewInsert insert = new ViewInsert(tables)) {
                add(insert, search, ENTRY_ROW, placed.stream().map(entry -> rows.entryRow(line.getCasePos(), entry)).toList());
                add(insert, search, EVIDENCE_ROW,
                        placed.stream().map(entry -> CaseRows.evidenceRow(entry.pos(), line.getCasePos(), entry.entry())).toList());
            }
            search.finish();
        }
        count(line, added, sent);
    }

    private PlacedEntry placed(Entry entry) {
        return new PlacedEntry(tables.select(ENTRY.POS).from(ENTRY).where(ENTRY.ID.eq(entry.id())).fetchSingle().value1(), entry);
    }

    private static void add(ViewInsert insert, SearchFollow search, Table<?> table, List<ViewRow> come) {
        come.forEach(row -> insert.add(table, row));
        search.changed(table, List.of(), come);
    }

    private void count(CaseRowRecord line, List<Entry> added, Map<String, Long> sent) {
        List<LocalDate> days = new ArrayList<>(added.stream().map(Entry::on).toList());
        days.add(LocalDate.parse(line.getLastOn()));
        Optional<LocalDate> changes = Stream.concat(Stream.ofNullable(line.getChangesOn()).map(LocalDate::parse),
                added.stream().flatMap(entry -> NextChange.ofEntry(entry, asOf))).min(LocalDate::compareTo);
        tables.update(CASE_ROW)
                .set(CASE_ROW.ENTRIES, line.getEntries() + added.size())
                .set(CASE_ROW.UNSENT, line.getUnsent() + CaseRows.unsent(added, sent))
                .set(CASE_ROW.LAST_ON, days.stream().max(LocalDate::compareTo).orElseThrow().toString())
                .set(CASE_ROW.CHANGES_ON, changes.map(LocalDate::toString).orElse(null))
                .where(CASE_ROW.CASE_POS.eq(line.getCasePos())).execute();
    }
}
