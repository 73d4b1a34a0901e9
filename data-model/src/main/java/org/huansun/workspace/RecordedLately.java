package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.ENTRY;

import java.util.List;
import org.jooq.DSLContext;

/** What somebody recorded last: likely to be recorded again. */
final class RecordedLately {

    private static final int LOOKED_AT = 100;

    private final DSLContext tables;

    RecordedLately(DSLContext tables) {
        this.tables = tables;
    }

    /** The types among the last entries of a person on a laptop, the latest first, each once. */
    List<String> types(Settings settings) {
        return tables.select(ENTRY.RECORD, ENTRY.HASH).from(ENTRY).where(ENTRY.DEVICE.eq(settings.device()))
                .orderBy(ENTRY.POS.desc()).limit(LOOKED_AT)
                .fetch(row -> EntryJson.trusted(row.value1(), row.value2())).stream()
                .filter(entry -> entry.author().equals(settings.person()))
                .map(Entry::type).distinct().toList();
    }
}
