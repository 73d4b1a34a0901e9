package org.huansun.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days on which two work calendars differ: in what a day is, or in whether that is sure.
 *
 * @param days those that are another kind of day, in order
 * @param first the first day that differs in either way
 * @param last the last one
 */
public record CalendarDifference(List<LocalDate> days, LocalDate first, LocalDate last) {

    public CalendarDifference {
        days = List.copyOf(days);
    }

    /** Empty where every count gives the same with both. */
    public static Optional<CalendarDifference> between(WorkCalendar one, WorkCalendar other) {
        LocalDate day = one.first().isBefore(other.first()) ? one.first() : other.first();
        LocalDate end = one.last().isAfter(other.last()) ? one.last() : other.last();
        List<LocalDate> days = new ArrayList<>();
        List<LocalDate> ends = new ArrayList<>();
        for (; !day.isAfter(end); day = day.plusDays(1)) {
            boolean another = one.kindOf(day) != other.kindOf(day);
            if (another) {
                days.add(day);
            }
            if (another || one.isSure(day) != other.isSure(day)) {
                ends.add(day);
            }
        }
        return ends.isEmpty() ? Optional.empty() : Optional.of(new CalendarDifference(days, ends.getFirst(), ends.getLast()));
    }
}
