package org.huansun.ui.calendar;

/** What the page asks of the rest. */
public interface CalendarActions {

    /** Opens what an event comes from: a case on the deadline's day strip, the article of a duty. */
    void explain(DayEvent event);

    /** Opens 试算 on the deadline of an event. */
    void whatIf(DayEvent event);

    /** Prints what the filters let through. */
    void print();

    /** Writes what the filters let through as an ICS file. */
    void exportIcs();
}
