package org.huansun.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The arithmetic against a walk from day to day, inside the announced years and far outside them. */
class WorkCalendarPropertiesTest {

    private static final WorkCalendar CALENDAR = SeedCalendar.load();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, between("2017-06-01", "2027-06-30")),
                Tuple.of(1, between("1901-01-01", "2016-12-31")),
                Tuple.of(1, between("2028-01-01", "2199-12-31")),
                Tuple.of(2, between("2017-12-20", "2018-01-10")),
                Tuple.of(2, between("2026-12-15", "2027-01-15")));
    }

    private static Arbitrary<LocalDate> between(String first, String last) {
        return Arbitraries.longs().between(LocalDate.parse(first).toEpochDay(), LocalDate.parse(last).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static LocalDate walk(LocalDate from, int n) {
        LocalDate day = from;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(Integer.signum(n));
            left -= CALENDAR.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    @Property(tries = 3000)
    void a_sum_of_working_days_is_what_a_walk_finds(@ForAll("days") LocalDate day, @ForAll @IntRange(min = -400, max =
            400) int n) {
        assertThat(CALENDAR.plusWorkingDays(day, n)).isEqualTo(walk(day, n));
    }

    @Property(tries = 30)
    void a_long_sum_reaches_across_all_announced_years(@ForAll @IntRange(min = 2200, max = 6000) int n) {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2017, 12, 1), n)).isEqualTo(walk(LocalDate.of(2017, 12, 1),
                n));
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2027, 2, 1), -n)).isEqualTo(walk(LocalDate.of(2027, 2, 1),
                -n));
    }

    @Property(tries = 2000)
    void from_a_working_day_there_and_back_again_is_the_day_itself(
            @ForAll("days") LocalDate day, @ForAll @LongRange(min = -100_000, max = 100_000) long n) {
        Assume.that(CALENDAR.isWorkingDay(day));

        assertThat(CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(day, n), -n)).isEqualTo(day);
    }

    @Property(tries = 300)
    void nothing_added_is_the_day_itself_worked_or_not(@ForAll("days") LocalDate day) {
        assertThat(CALENDAR.plusWorkingDays(day, 0)).isEqualTo(day);
    }

    @Property(tries = 2000)
    void the_working_days_to_the_nth_are_n(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max =
            3000) int n) {
        assertThat(CALENDAR.workingDaysBetween(day, CALENDAR.plusWorkingDays(day, n))).isEqualTo(n);
    }

    @Property(tries = 1000)
    void the_working_days_between_two_days_are_what_a_walk_finds(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 700) int length) {
        LocalDate to = day.plusDays(length);
        long walked = day.plusDays(1).datesUntil(to.plusDays(1)).filter(CALENDAR::isWorkingDay).count();

        assertThat(CALENDAR.workingDaysBetween(day, to)).isEqualTo(walked);
        assertThat(CALENDAR.workingDaysBetween(to, day)).isEqualTo(-walked);
    }

    @Property(tries = 1000)
    void the_same_or_next_and_the_same_or_last_working_day_are_what_a_walk_finds(@ForAll("days") LocalDate day) {
        LocalDate next = day;
        while (!CALENDAR.isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        LocalDate last = day;
        while (!CALENDAR.isWorkingDay(last)) {
            last = last.minusDays(1);
        }

        assertThat(CALENDAR.sameOrNextWorkingDay(day)).isEqualTo(next);
        assertThat(CALENDAR.sameOrPreviousWorkingDay(day)).isEqualTo(last);
    }

    @Property(tries = 1000)
    void sure_after_a_day_means_that_a_walk_meets_no_day_that_is_not(
            @ForAll("days") LocalDate from, @ForAll @IntRange(max = 60) int length) {
        LocalDate to = from.plusDays(length);

        assertThat(CALENDAR.isSureAfter(from, to))
                .isEqualTo(from.plusDays(1).datesUntil(to.plusDays(1)).allMatch(CALENDAR::isSure));
    }
}
