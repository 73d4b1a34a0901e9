package org.huansun.ui.kit;

/** What a day is to one period: each day between the event and the due day is exactly one of these. */
public sealed interface DayKind {

    /** The day of the event; it does not count. */
    record Trigger(String event) implements DayKind {}

    /** The nth day that counts. */
    record Counted(int number) implements DayKind {}

    /** A Saturday or Sunday that is passed over. */
    record Weekend() implements DayKind {}

    /** A public holiday that is passed over. */
    record Holiday(String name) implements DayKind {}

    /** A weekend day made a working day; it is the nth that counts. */
    record MakeUp(String name, int number) implements DayKind {}

    /** Passed over because something stops the period. */
    record Suspended(String by) implements DayKind {}

    /** The last day moved on past this one. */
    record Rolled(String why) implements DayKind {}

    /** The due day; the nth that counts, or the first working day after it. */
    record Due(int number) implements DayKind {}
}
