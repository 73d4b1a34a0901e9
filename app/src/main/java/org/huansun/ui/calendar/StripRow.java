package org.huansun.ui.calendar;

/** A row beside the axis of time. */
public sealed interface StripRow {

    /** The heading of the rows that follow: a case, or the office. */
    record Group(String title) implements StripRow {}

    /** A deadline. */
    record Bar(StripBar bar) implements StripRow {}
}
