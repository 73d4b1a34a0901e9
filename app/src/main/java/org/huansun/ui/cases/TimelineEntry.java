package org.huansun.ui.cases;

/**
 * One entry of a case's ledger, as the timeline shows it.
 *
 * @param when day and, where known, time: 03-03 09:30
 * @param title the type's Chinese name
 * @param detail what stands beside it, or empty
 * @param note what stands below, or empty
 * @param replaced why and what it replaces: 01-20（已更正：日期误录）, or empty
 */
public record TimelineEntry(
        String id, String when, String title, String detail, String note, String author, Standing standing, String replaced) {

    /** Whether an entry still counts. */
    public enum Standing {
        /** It counts. */
        LIVE,
        /** Replaced by a later one: struck through. */
        SUPERSEDED,
        /** It takes another one back and says nothing itself. */
        WITHDRAWAL,
        /** Two entries disagree, and nobody has settled it. */
        CONFLICT
    }
}
