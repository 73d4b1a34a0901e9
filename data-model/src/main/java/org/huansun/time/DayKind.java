package org.huansun.time;

/** What the official arrangement makes of a day. */
public enum DayKind {
    /** An ordinary working day, Monday to Friday. */
    WORKING(true),
    /** A Saturday or Sunday that nothing was said about. */
    WEEKEND(false),
    /** A day off by name, on whatever day of the week. */
    HOLIDAY(false),
    /** 调休上班: a Saturday or Sunday that is worked. */
    MAKE_UP(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    /** Whether the day counts as a working day. */
    public boolean isWorking() {
        return working;
    }
}
