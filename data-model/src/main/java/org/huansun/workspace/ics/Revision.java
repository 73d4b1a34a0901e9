package org.huansun.workspace.ics;

import java.time.Instant;
import java.util.List;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;
import org.huansun.workspace.OfficeLog;
import org.huansun.workspace.Workspace;

/**
 * Which state of a case an event shows. Nothing is remembered of earlier exports: what an event says can only change when an
 * entry comes, the calendar grows or a day arrives that an entry is dated on, so counting these grows with every change. Sets
 * of entries only grow when laptops exchange them: two that have the same give the same number, and one that has more a
 * higher one.
 */
final class Revision {

    private final long law;
    private final Instant lawChanged;

    private Revision(long law, Instant lawChanged) {
        this.law = law;
        this.lawChanged = lawChanged;
    }

    static Revision in(Workspace workspace) {
        List<Entry> changes = workspace.officeLog().stream().filter(entry -> entry.type().equals(OfficeLog.CALENDAR_IMPORTED)
                || entry.type().equals(OfficeLog.PACK_IMPORTED)).toList();
        return new Revision(changes.size() + workspace.law().calendar().arrangements().size(), last(changes, Instant.EPOCH));
    }

    private static Instant last(List<Entry> entries, Instant before) {
        return entries.stream().map(Entry::recordedAt).reduce(before, (one, next) -> one.isAfter(next) ? one : next);
    }

    /**
     * The state of one case.
     *
     * @param sequence the count
     * @param changed when the last entry that counts in it was recorded
     */
    record Of(long sequence, Instant changed) {}

    Of of(CaseFile file) {
        long come = file.entries().stream().filter(entry -> !entry.on().isAfter(file.asOf())).count();
        return new Of(law + file.entries().size() + come, last(file.entries(), lawChanged));
    }

    /** The state of what follows from the law alone. */
    Of ofLaw(Instant since) {
        return new Of(law, lawChanged.isAfter(since) ? lawChanged : since);
    }
}
