package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.ENTRY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huansun.workspace.tables.ledger.tables.records.EntryRecord;
import org.jooq.Cursor;
import org.jooq.DSLContext;

/** Derives all cases into empty views, on all cores, with a few hundred cases in memory at a time. */
final class WholeDerivation {

    private static final int CASES = 400;

    private final DSLContext tables;
    private final CaseRows rows;
    private final Map<String, Map<String, Long>> sent;
    private final List<List<EntryRecord>> waiting = new ArrayList<>();

    WholeDerivation(DSLContext tables, CaseRows rows, Map<String, Map<String, Long>> sent) {
        this.tables = tables;
        this.rows = rows;
        this.sent = sent;
    }

    void run() {
        ViewTables.unindex(tables);
        try (ViewInsert insert = new ViewInsert(tables);
                Cursor<EntryRecord> ledger = tables.selectFrom(ENTRY).where(ENTRY.CASE_ID.ne(OfficeLog.CASE))
                        .orderBy(ENTRY.CASE_ID, ENTRY.POS).fetchSize(CASES).fetchLazy()) {
            String caseId = "";
            for (EntryRecord record : ledger) {
                if (!record.getCaseId().equals(caseId)) {
                    writeIfMany(insert);
                    caseId = record.getCaseId();
                    waiting.add(new ArrayList<>());
                }
                waiting.getLast().add(record);
            }
            write(insert);
        }
        ViewTables.index(tables);
    }

    private void writeIfMany(ViewInsert insert) {
        if (waiting.size() >= CASES) {
            write(insert);
        }
    }

    private void write(ViewInsert insert) {
        waiting.parallelStream().map(this::derived).toList().forEach(insert::add);
        waiting.clear();
    }

    private ViewRows derived(List<EntryRecord> records) {
        String caseId = records.getFirst().getCaseId();
        return rows.of(caseId, records.stream().map(Ledger::placed).toList(), sent.getOrDefault(caseId, Map.of()));
    }
}
