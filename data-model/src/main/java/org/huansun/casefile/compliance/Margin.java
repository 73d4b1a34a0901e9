package org.huansun.casefile.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huansun.time.WorkCalendar;

/**
 * How long before its last day something was done.
 *
 * @param days natural days; negative where it was late
 * @param workingDays working days, likewise; 0 where only days off lie between
 */
public record Margin(long days, long workingDays) {

    static Margin between(LocalDate done, LocalDate due, WorkCalendar calendar) {
        return new Margin(ChronoUnit.DAYS.between(done, due), calendar.workingDaysBetween(done, due));
    }

    /** Whether it was done after the last day. */
    public boolean isLate() {
        return days < 0;
    }
}
