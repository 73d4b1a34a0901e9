package org.huansun.workspace.search;

/** What comes of a block when keys below a limit are added to it and others removed; one that is
 * both added and removed is there. Takes what it gives from its sources. */
final class MergedRun {

    private final LongRun kept;
    private final LongRun adding;
    private final LongRun removing;
    private final long limit;
    private long next;

    MergedRun(LongRun kept, LongRun adding, LongRun removing, long limit) {
        this.kept = kept;
        this.adding = adding;
        this.removing = removing;
        this.limit = limit;
        advance();
    }

    /** The next key, {@link LongRun#NO_MORE} where there is none. */
    long peek() {
        return next;
    }

    long next() {
        long given = next;
        advance();
        return given;
    }

    private void advance() {
        do {
            next = Math.min(kept.peek(), added());
        } while (next != LongRun.NO_MORE && !takes());
        while (next == LongRun.NO_MORE && removing.peek() < limit) {
            removing.next();
        }
    }

    private long added() {
        return adding.peek() < limit ? adding.peek() : LongRun.NO_MORE;
    }

    /** Takes the next key from where it stands. @return whether it is there afterwards */
    private boolean takes() {
        boolean isAdded = added() == next;
        if (isAdded) {
            adding.next();
        }
        if (kept.peek() == next) {
            kept.next();
        }
        while (removing.peek() < next) {
            removing.next();
        }
        boolean isRemoved = removing.peek() == next;
        if (isRemoved) {
            removing.next();
        }
        return isAdded || !isRemoved;
    }
}
