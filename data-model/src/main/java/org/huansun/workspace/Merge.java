package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.ENTRY;
import static org.huansun.workspace.tables.ledger.Tables.WAITING_ENTRY;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huansun.problem.Refused;
import org.huansun.workspace.tables.ledger.tables.records.WaitingEntryRecord;
import org.jooq.DSLContext;

/**
 * Adds entries that came from another laptop. The set of entries only grows; what is here already is passed over, and what
 * comes before its predecessor waits, kept, until that comes.
 */
public final class Merge {

    private final DSLContext tables;
    private final Ledger ledger;
    private final Set<String> cases = new TreeSet<>();
    private int added;

    Merge(DSLContext tables, Ledger ledger) {
        this.tables = tables;
        this.ledger = ledger;
    }

    /**
     * What a merge did.
     *
     * @param added entries that are new here
     * @param waiting entries whose predecessor is missing
     * @param cases the cases that changed
     */
    public record Result(int added, int waiting, Set<String> cases) {}

    /**
     * Adds canonical records within the caller's transaction.
     *
     * @throws Refused if a device has written two different entries with one number: a cloned laptop
     */
    Result add(List<byte[]> records) {
        for (byte[] record : records) {
            Entry entry = EntryJson.parse(record);
            if (!isHere(entry)) {
                tables.insertInto(WAITING_ENTRY)
                        .values(entry.hash(), entry.caseId(), entry.device(), entry.number(), record)
                        .onConflictDoNothing().execute();
            }
        }
        while (moveThoseWhoseTurnHasCome()) {
            continue;
        }
        return new Result(added, tables.fetchCount(WAITING_ENTRY), cases);
    }

    private boolean isHere(Entry entry) {
        String known = tables.select(ENTRY.HASH).from(ENTRY)
                .where(ENTRY.CASE_ID.eq(entry.caseId()), ENTRY.DEVICE.eq(entry.device()), ENTRY.NUMBER.eq(entry.number()))
                .fetchOptional(ENTRY.HASH).orElse("");
        if (!known.isEmpty() && !known.equals(entry.hash())) {
            throw cloned(entry);
        }
        return !known.isEmpty();
    }

    private boolean moveThoseWhoseTurnHasCome() {
        boolean moved = false;
        List<WaitingEntryRecord> waiting = tables.selectFrom(WAITING_ENTRY).fetch().stream()
                .sorted(Comparator.comparing(WaitingEntryRecord::getNumber)).toList();
        for (WaitingEntryRecord row : waiting) {
            Entry entry = EntryJson.parse(row.getRecord());
            if (isHere(entry)) {
                row.delete();
            } else if (follows(entry)) {
                Ledger.insert(tables, entry, row.getRecord());
                ledger.saw(entry);
                row.delete();
                cases.add(entry.caseId());
                added++;
                moved = true;
            }
        }
        return moved;
    }

    private boolean follows(Entry entry) {
        if (entry.number() == 1) {
            return entry.previous().equals(Entry.NO_PREVIOUS) || refuse(entry);
        }
        String before = tables.select(ENTRY.HASH).from(ENTRY)
                .where(ENTRY.CASE_ID.eq(entry.caseId()), ENTRY.DEVICE.eq(entry.device()),
                        ENTRY.NUMBER.eq(entry.number() - 1))
                .fetchOptional(ENTRY.HASH).orElse("");
        return !before.isEmpty() && (before.equals(entry.previous()) || refuse(entry));
    }

    private static boolean refuse(Entry entry) {
        throw cloned(entry);
    }

    private static Refused cloned(Entry entry) {
        return new Refused("设备 " + entry.device() + " 对案件 " + entry.caseId() + " 写了两条不同的第 " + entry.number()
                + " 条记录，像是把工作区整个复制到了另一台电脑；没有导入", "请管理员确认哪一台是原来的，另一台重新建工作区后再导入");
    }
}
