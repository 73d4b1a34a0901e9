package org.huansun.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.huansun.rules.Period.Length;
import org.huansun.rules.Period.MonthEnd;
import org.huansun.time.DayUnit;
import org.huansun.time.WorkCalendar;

/** Rules 1 to 5 and 9 on foot: one day after the other, each looked at. Empty where a report is still out. */
record DayWalk(Optional<LocalDate> nominal, Optional<LocalDate> due, boolean provisional) {

    /** {@code gaps} are first and last day passed over; the greatest day there is stands for a report still out. */
    static DayWalk from(LocalDate event, Length length, Map<LocalDate, LocalDate> gaps, WorkCalendar days) {
        Set<LocalDate> lookedAt = new LinkedHashSet<>();
        LocalDate day = event;
        for (int left = length.unit() == DayUnit.MONTH ? 0 : length.amount(); left > 0; ) {
            day = day.plusDays(1);
            LocalDate today = day;
            if (gaps.entrySet().stream().anyMatch(gap -> gap.getValue().equals(LocalDate.MAX) && holds(gap, today))) {
                return new DayWalk(Optional.empty(), Optional.empty(), false);
            }
            if (gaps.entrySet().stream().noneMatch(gap -> holds(gap, today))) {
                left -= length.unit() == DayUnit.NATURAL_DAY || days.isWorkingDay(day) ? 1 : 0;
                if (length.unit() == DayUnit.WORKING_DAY) {
                    lookedAt.add(day);
                }
            }
        }
        LocalDate nominal = length.unit() == DayUnit.MONTH ? endOfMonths(event, length) : day;
        LocalDate due = nominal;
        lookedAt.add(due);
        while (!days.isWorkingDay(due)) {
            due = due.plusDays(1);
            lookedAt.add(due);
        }
        boolean provisional = lookedAt.stream().anyMatch(looked -> !days.isSure(looked));
        return new DayWalk(Optional.of(nominal), Optional.of(due), provisional);
    }

    private static LocalDate endOfMonths(LocalDate event, Length length) {
        YearMonth month = YearMonth.from(event).plusMonths(length.amount());
        return length.monthEnd() == MonthEnd.LAST_DAY
                ? month.atEndOfMonth()
                : month.atDay(Math.min(event.getDayOfMonth(), month.lengthOfMonth()));
    }

    private static boolean holds(Map.Entry<LocalDate, LocalDate> gap, LocalDate day) {
        return !day.isBefore(gap.getKey()) && !day.isAfter(gap.getValue());
    }

    /** The day itself if it is worked, else back to the last one that is. */
    static LocalDate back(LocalDate from, WorkCalendar days) {
        LocalDate day = from;
        while (!days.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The days that count after one day up to and with another; negative where that lies behind. */
    static long left(LocalDate asOf, LocalDate due, Predicate<LocalDate> counts) {
        LocalDate first = asOf.isBefore(due) ? asOf : due;
        LocalDate last = asOf.isBefore(due) ? due : asOf;
        long count = first.plusDays(1).datesUntil(last.plusDays(1)).filter(counts).count();
        return asOf.isAfter(due) ? -count : count;
    }
}
