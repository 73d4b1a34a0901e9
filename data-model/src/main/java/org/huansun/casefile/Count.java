package org.huansun.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.Counting;
import org.huansun.rules.Period.Length;
import org.huansun.time.DayUnit;
import org.huansun.time.WorkCalendar;

/**
 * One count from an event's day to its last day (counting.md 1 to 5 and 9).
 *
 * @param nominalDue the last day as counted; empty where counting reaches a report that is still out
 * @param due the last day, moved to a working day where the pack says so
 * @param certainty whether a day whose arrangement is not sure was touched
 */
record Count(Optional<LocalDate> nominalDue, Optional<LocalDate> due, Certainty certainty) {

    private static final Count SUSPENDED = new Count(Optional.empty(), Optional.empty(), Certainty.SURE);

    /** Whether every day that was looked at is sure. */
    enum Certainty {
        SURE,
        PROVISIONAL
    }

    /** Counts a length from the day after an event, passing the gaps over. */
    static Count from(LocalDate event, Length length, List<Gap> gaps, Counting.Rollover rollover, WorkCalendar days) {
        Optional<LocalDate> nominal = length.unit() == DayUnit.MONTH
                ? Optional.of(lastDayOfMonths(event, length))
                : lastDay(event, length, gaps, days);
        return nominal.map(last -> rolled(event, last, length.unit(), rollover, days)).orElse(SUSPENDED);
    }

    private static Count rolled(
            LocalDate event, LocalDate nominal, DayUnit unit, Counting.Rollover rollover, WorkCalendar days) {
        boolean rolls = rollover == Counting.Rollover.ON;
        LocalDate due = rolls ? days.sameOrNextWorkingDay(nominal) : nominal;
        boolean countedSure = unit != DayUnit.WORKING_DAY || days.isSureAfter(event, nominal);
        boolean rolledSure = !rolls || days.isSureAfter(nominal.minusDays(1), due);
        return new Count(Optional.of(nominal), Optional.of(due),
                countedSure && rolledSure ? Certainty.SURE : Certainty.PROVISIONAL);
    }

    private static Optional<LocalDate> lastDay(LocalDate event, Length length, List<Gap> gaps, WorkCalendar days) {
        LocalDate reached = event;
        long left = length.amount();
        for (Gap gap : gaps) {
            LocalDate before = gap.first().minusDays(1);
            if (before.isAfter(reached)) {
                long countable = between(reached, before, length.unit(), days);
                if (left <= countable) {
                    break;
                }
                left -= countable;
                reached = before;
            }
            if (gap.isOpen()) {
                return Optional.empty();
            }
            LocalDate end = gap.last().get();
            reached = end.isAfter(reached) ? end : reached;
        }
        return Optional.of(plus(reached, left, length.unit(), days));
    }

    private static long between(LocalDate from, LocalDate to, DayUnit unit, WorkCalendar days) {
        return unit == DayUnit.WORKING_DAY ? days.workingDaysBetween(from, to) : ChronoUnit.DAYS.between(from, to);
    }

    private static LocalDate plus(LocalDate day, long amount, DayUnit unit, WorkCalendar days) {
        return unit == DayUnit.WORKING_DAY ? days.plusWorkingDays(day, amount) : day.plusDays(amount);
    }

    private static LocalDate lastDayOfMonths(LocalDate event, Length length) {
        return switch (length.monthEnd()) {
            case LAST_DAY -> YearMonth.from(event).plusMonths(length.amount()).atEndOfMonth();
            case CORRESPONDING_DAY -> event.plusMonths(length.amount());
        };
    }
}
