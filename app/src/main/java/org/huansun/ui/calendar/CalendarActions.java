package org.huansun.ui.calendar;

import java.time.YearMonth;

/** What the page asks of the rest. */
public interface CalendarActions {

    /** The user turned to a month: give the model its days. */
    void turnTo(YearMonth month);

    /** Opens a case on a deadline's day strip. */
    void explain(DayEvent event);
}
