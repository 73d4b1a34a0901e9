package org.huansun.time;

import java.time.LocalDate;
import java.util.List;

/**
 * The yearly notice of the State Council on public holidays: the days that it takes off and the days that are worked
 * for them. It may name days of the year before or after.
 *
 * @param year the year that the notice is for
 * @param notices addresses of the notice and of later changes to it
 * @param changes the days named; none means that the notice is not out, which is not the same as no holidays
 */
public record YearArrangement(int year, List<String> notices, List<Change> changes) {

    public YearArrangement {
        notices = List.copyOf(notices);
        changes = List.copyOf(changes);
    }

    /** Whether the notice is out. */
    public boolean isAnnounced() {
        return !changes.isEmpty();
    }

    /**
     * A day that the notice names.
     *
     * @param day the day
     * @param name the holiday that it belongs to, such as 春节
     * @param kind {@link DayKind#HOLIDAY} or {@link DayKind#MAKE_UP}
     */
    public record Change(LocalDate day, String name, DayKind kind) {}
}
