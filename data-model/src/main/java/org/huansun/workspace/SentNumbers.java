package org.huansun.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** For each case and device the last number that an exported package holds, as the office log has it. */
final class SentNumbers {

    private final Map<String, Map<String, Long>> byCase = new HashMap<>();

    static SentNumbers read(DSLContext tables) {
        SentNumbers sent = new SentNumbers();
        for (Entry entry : Ledger.entries(tables, OfficeLog.CASE)) {
            if (entry.type().equals(OfficeLog.PACKAGE_EXPORTED) && entry.body().values().get("cases") instanceof Map<?, ?> cases) {
                cases.forEach((caseId, numbers) -> sent.add(String.valueOf(caseId), numbers));
            }
        }
        return sent;
    }

    private void add(String caseId, Object numbers) {
        if (numbers instanceof Map<?, ?> byDevice) {
            Map<String, Long> known = byCase.computeIfAbsent(caseId, none -> new HashMap<>());
            byDevice.forEach((device, number) -> {
                if (number instanceof Number last) {
                    known.merge(String.valueOf(device), last.longValue(), Long::max);
                }
            });
        }
    }

    /** How many of a case's entries no package holds. */
    long unsent(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.number()
                > byCase.getOrDefault(entry.caseId(), Map.of()).getOrDefault(entry.device(), 0L)).count();
    }
}
