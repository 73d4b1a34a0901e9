package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.ENTRY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huansun.workspace.tables.ledger.tables.records.EntryRecord;

/** Holds a workspace against its own hashes: each record, each chain, each original. */
final class WorkspaceCheck {

    private static final Set<String> WITH_ORIGINAL =
            Set.of("evidence-added", OfficeLog.TEXT_IMPORTED, OfficeLog.CALENDAR_IMPORTED, OfficeLog.PACK_IMPORTED);

    private final Store store;
    private final Evidence evidence;
    private final List<Damage> damages = new ArrayList<>();
    private final Map<String, Entry> last = new HashMap<>();

    WorkspaceCheck(Store store, Evidence evidence) {
        this.store = store;
        this.evidence = evidence;
    }

    List<Damage> damages() {
        List<Entry> entries = new ArrayList<>();
        store.read(tables -> {
            tables.selectFrom(ENTRY).orderBy(ENTRY.CASE_ID, ENTRY.DEVICE, ENTRY.NUMBER)
                    .forEach(row -> check(row, entries));
            return true;
        });
        entries.stream().filter(entry -> WITH_ORIGINAL.contains(entry.type())).forEach(this::checkOriginal);
        return damages;
    }

    private void check(EntryRecord row, List<Entry> entries) {
        String place = "第 " + row.getPos() + " 条记录";
        if (!EntryJson.hash(row.getRecord()).equals(row.getHash())) {
            damages.add(new Damage("entry-changed", place, "内容与校验值不符，被改动过"));
            return;
        }
        try {
            Entry entry = EntryJson.parse(row.getRecord());
            entries.add(entry);
            if (!columnsAgree(row, entry)) {
                damages.add(new Damage("entry-misplaced", place, "记录与它所在的位置不符"));
            }
            checkChain(entry, place);
        } catch (EntryJson.NotAnEntry broken) {
            damages.add(new Damage("entry-unreadable", place, "内容不是案情记录"));
        }
    }

    private static boolean columnsAgree(EntryRecord row, Entry entry) {
        return row.getId().equals(entry.id()) && row.getCaseId().equals(entry.caseId())
                && row.getDevice().equals(entry.device()) && row.getNumber() == entry.number()
                && row.getPrevious().equals(entry.previous());
    }

    private void checkChain(Entry entry, String place) {
        Entry before = last.put(entry.caseId() + "/" + entry.device(), entry);
        long number = before == null ? 1 : before.number() + 1;
        String previous = before == null ? Entry.NO_PREVIOUS : before.hash();
        if (entry.number() != number || !entry.previous().equals(previous)) {
            damages.add(new Damage("chain-broken", place, "与前一条记录接不上，中间少了或换了记录"));
        }
    }

    private void checkOriginal(Entry entry) {
        String sha256 = entry.body().text("sha256").orElse("");
        new OriginalsCheck(evidence).damage(sha256, entry.body().text("name").orElse(sha256), ByteWatch.NOBODY).ifPresent(damages::add);
    }
}
