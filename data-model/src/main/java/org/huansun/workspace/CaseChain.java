package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.ENTRY;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;

/**
 * Where a case's chains end, while entries are appended to it within one transaction. It is read once: to the two thousandth
 * photograph of a folder the ledger has nothing to say that the one before did not know.
 */
final class CaseChain {

    private final DSLContext tables;
    private final String caseId;
    private Optional<Map<String, Long>> heads = Optional.empty();
    private String last = "";

    CaseChain(DSLContext tables, String caseId) {
        this.tables = tables;
        this.caseId = caseId;
    }

    /** For each device the last number of the case's entries. */
    Map<String, Long> heads() {
        Map<String, Long> known = heads.orElseGet(() -> new TreeMap<>(Ledger.heads(tables, caseId)));
        heads = Optional.of(known);
        return new TreeMap<>(known);
    }

    /** The hash of a device's last entry in the case. */
    String lastHash(String device) {
        Long number = heads().get(device);
        if (number == null) {
            return Entry.NO_PREVIOUS;
        }
        if (last.isEmpty()) {
            last = tables.select(ENTRY.HASH).from(ENTRY)
                    .where(ENTRY.CASE_ID.eq(caseId), ENTRY.DEVICE.eq(device), ENTRY.NUMBER.eq(number))
                    .fetchSingle().value1();
        }
        return last;
    }

    /** The device whose {@link #lastHash} is asked for has added an entry. */
    void added(Entry entry) {
        heads();
        heads.orElseThrow().put(entry.device(), entry.number());
        last = entry.hash();
    }
}
