package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.SENT_ROW;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** For each case and device the last number that an exported package holds, as the office log has it. */
final class SentRows {

    private final DSLContext tables;

    SentRows(DSLContext tables) {
        this.tables = tables;
    }

    /**
     * Takes in entries of the office log.
     *
     * @return the cases of which more has been sent
     */
    Set<String> add(Collection<Entry> officeLog) {
        Set<String> cases = new TreeSet<>();
        for (Entry entry : officeLog) {
            if (entry.type().equals(OfficeLog.PACKAGE_EXPORTED) && entry.body().values().get("cases") instanceof Map<?, ?> sent) {
                sent.forEach((caseId, numbers) -> {
                    add(String.valueOf(caseId), numbers);
                    cases.add(String.valueOf(caseId));
                });
            }
        }
        return cases;
    }

    private void add(String caseId, Object numbers) {
        if (numbers instanceof Map<?, ?> byDevice) {
            byDevice.forEach((device, number) -> {
                if (number instanceof Number last) {
                    add(caseId, String.valueOf(device), last.longValue());
                }
            });
        }
    }

    private void add(String caseId, String device, long number) {
        tables.insertInto(SENT_ROW).values(caseId, device, number).onConflict(SENT_ROW.CASE_ID, SENT_ROW.DEVICE).doUpdate()
                .set(SENT_ROW.NUMBER, DSL.greatest(SENT_ROW.NUMBER, DSL.excluded(SENT_ROW.NUMBER))).execute();
    }

    /** What has been sent of one case. */
    Map<String, Long> of(String caseId) {
        return tables.selectFrom(SENT_ROW).where(SENT_ROW.CASE_ID.eq(caseId)).fetchMap(SENT_ROW.DEVICE, SENT_ROW.NUMBER);
    }

    /** What has been sent of every case. */
    Map<String, Map<String, Long>> all() {
        Map<String, Map<String, Long>> all = new HashMap<>();
        tables.selectFrom(SENT_ROW).forEach(row ->
                all.computeIfAbsent(row.getCaseId(), none -> new HashMap<>()).put(row.getDevice(), row.getNumber()));
        return all;
    }
}
