package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.ENTRY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.workspace.tables.ledger.tables.records.EntryRecord;
import org.jooq.impl.DSL;

/**
 * Holds a workspace against its own hashes: each record, each chain, each original. It reads a few hundred entries at a time,
 * so that others come to the store in between.
 */
final class WorkspaceCheck {

    private static final Set<String> WITH_ORIGINAL =
            Set.of("evidence-added", OfficeLog.TEXT_IMPORTED, OfficeLog.CALENDAR_IMPORTED, OfficeLog.PACK_IMPORTED);
    private static final int BATCH = 500;

    private final Store store;
    private final OriginalsCheck originals;
    private final List<Damage> damages = new ArrayList<>();
    private final List<Entry> withOriginal = new ArrayList<>();
    private Optional<Entry> last = Optional.empty();

    WorkspaceCheck(Store store, Evidence evidence) {
        this.store = store;
        this.originals = new OriginalsCheck(evidence);
    }

    /** What is wrong, until the watch stops it. */
    List<Damage> damages(CheckWatch watch) {
        return damages(0, watch);
    }

    /** As {@link #damages(CheckWatch)}, but only for the entries that came last. */
    List<Damage> damagesOfLast(long entries, CheckWatch watch) {
        return damages(Math.max(0, lastPos() - entries), watch);
    }

    private List<Damage> damages(long behind, CheckWatch watch) {
        long to = lastPos();
        long at = behind;
        while (at < to && !watch.isStopped()) {
            long from = at;
            List<EntryRecord> rows = store.read(tables -> tables.selectFrom(ENTRY).where(ENTRY.POS.gt(from))
                    .orderBy(ENTRY.POS).limit(BATCH).fetch());
            if (rows.isEmpty()) {
                break;
            }
            rows.forEach(this::check);
            at = rows.getLast().getPos();
            watch.at(at - behind, to - behind);
        }
        withOriginal.stream().takeWhile(entry -> !watch.isStopped()).forEach(this::checkOriginal);
        return damages;
    }

    private long lastPos() {
        return store.read(tables -> tables.select(DSL.max(ENTRY.POS)).from(ENTRY).fetchOptional(0, Long.class).orElse(0L));
    }

    private void check(EntryRecord row) {
        String place = "第 " + row.getPos() + " 条记录";
        if (!EntryJson.hash(row.getRecord()).equals(row.getHash())) {
            damages.add(new Damage("entry-changed", place, "内容与校验值不符，被改动过"));
            return;
        }
        try {
            Entry entry = EntryJson.parse(row.getRecord());
            if (WITH_ORIGINAL.contains(entry.type())) {
                withOriginal.add(entry);
            }
            if (!columnsAgree(row, entry)) {
                damages.add(new Damage("entry-misplaced", place, "记录与它所在的位置不符"));
            }
            if (!entry.previous().equals(hashBefore(entry))) {
                damages.add(new Damage("chain-broken", place, "与前一条记录接不上，中间少了或换了记录"));
            }
            last = Optional.of(entry);
        } catch (EntryJson.NotAnEntry broken) {
            damages.add(new Damage("entry-unreadable", place, "内容不是案情记录"));
        }
    }

    private static boolean columnsAgree(EntryRecord row, Entry entry) {
        return row.getId().equals(entry.id()) && row.getCaseId().equals(entry.caseId())
                && row.getDevice().equals(entry.device()) && row.getNumber() == entry.number()
                && row.getPrevious().equals(entry.previous());
    }

    /** What the entry before in the chain comes to; blank where it is missing. It was mostly the last one read. */
    private String hashBefore(Entry entry) {
        if (entry.number() == 1) {
            return Entry.NO_PREVIOUS;
        }
        return last.filter(before -> before.caseId().equals(entry.caseId()) && before.device().equals(entry.device())
                        && before.number() == entry.number() - 1)
                .map(Entry::hash).orElseGet(() -> storedHashBefore(entry));
    }

    private String storedHashBefore(Entry entry) {
        return store.read(tables -> tables.select(ENTRY.RECORD).from(ENTRY)
                .where(ENTRY.CASE_ID.eq(entry.caseId()), ENTRY.DEVICE.eq(entry.device()), ENTRY.NUMBER.eq(entry.number() - 1))
                .fetchOptional(ENTRY.RECORD)).map(EntryJson::hash).orElse("");
    }

    private void checkOriginal(Entry entry) {
        String sha256 = entry.body().text("sha256").orElse("");
        originals.damage(sha256, entry.body().text("name").orElse(sha256), ByteWatch.NOBODY).ifPresent(damages::add);
    }
}
