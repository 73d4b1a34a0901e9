package org.huansun.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days on which the duties of an office fall due. A duty whose text gives no day ({@code none}) or not one day
 * ({@code unknown}) has none here: a day that nobody wrote is not shown as one.
 */
public final class DutyDays {

    private static final String END_OF_QUARTER = "end-of-quarter";
    private static final List<String> WITHOUT_A_DAY = List.of("none", "unknown");
    private static final List<MonthDay> QUARTERS = List.of(MonthDay.of(Month.MARCH, 31), MonthDay.of(Month.JUNE, 30),
            MonthDay.of(Month.SEPTEMBER, 30), MonthDay.of(Month.DECEMBER, 31));

    private DutyDays() {}

    /**
     * The days of a span, by day, then in the order of the pack. Before a pack's first day in force, where its text gives
     * one, and from its repeal on it asks for nothing.
     *
     * @param from the first day of the span
     * @param to its last day; before {@code from}, there are none
     */
    public static List<DutyDay> in(RulePack pack, LocalDate from, LocalDate to) {
        return pack.duties().stream().filter(duty -> !WITHOUT_A_DAY.contains(duty.due()))
                .flatMap(duty -> days(duty, from, to).map(day -> new DutyDay(pack.id(), duty, day)))
                .filter(day -> asks(pack.standing(), day.day()))
                .sorted(Comparator.comparing(DutyDay::day)).toList();
    }

    private static Stream<LocalDate> days(Duty duty, LocalDate from, LocalDate to) {
        List<MonthDay> yearly = duty.due().equals(END_OF_QUARTER) ? QUARTERS : List.of(MonthDay.parse("--" + duty.due()));
        return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed()
                .flatMap(year -> yearly.stream().map(day -> day.atYear(year)))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to));
    }

    private static boolean asks(Standing standing, LocalDate day) {
        return standing.effective().map(first -> !day.isBefore(first)).orElse(true)
                && standing.repealed().map(day::isBefore).orElse(true);
    }
}
