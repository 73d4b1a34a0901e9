package org.huansun.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.time.YearArrangement.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final WorkCalendar SHIPPED = SeedCalendar.load();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static YearArrangement year(int year, Change... changes) {
        return new YearArrangement(year, List.of(), List.of(changes));
    }

    private static Change off(String day) {
        return new Change(day(day), "元旦", DayKind.HOLIDAY);
    }

    private static Change worked(String day) {
        return new Change(day(day), "元旦", DayKind.MAKE_UP);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, WORKING", "2026-10-01, HOLIDAY", "2026-10-03, HOLIDAY", "2026-10-07, HOLIDAY",
                "2026-10-08, WORKING",
        "2026-09-20, MAKE_UP", "2026-10-10, MAKE_UP", "2026-10-11, WEEKEND",
        "2026-02-14, MAKE_UP", "2026-02-15, HOLIDAY", "2026-02-23, HOLIDAY", "2026-02-24, WORKING",
                "2026-02-28, MAKE_UP",
        "2018-12-29, MAKE_UP", "2018-12-31, HOLIDAY", "2022-12-31, HOLIDAY",
        "2020-01-30, HOLIDAY", "2020-02-02, HOLIDAY", "2020-02-03, WORKING",
        "2027-10-01, WORKING", "2017-10-02, WORKING", "2027-10-02, WEEKEND"})
    void knows_what_a_day_is(LocalDate day, DayKind kind) {
        assertThat(SHIPPED.kindOf(day)).isEqualTo(kind);
    }

    @Test
    void names_the_holiday_that_a_day_is_off_or_worked_for() {
        assertThat(SHIPPED.nameOf(day("2026-02-14"))).contains("春节");
        assertThat(SHIPPED.nameOf(day("2026-10-01"))).contains("国庆节");
        assertThat(SHIPPED.nameOf(day("2026-03-02"))).isEmpty();
    }

    /** 30 September, then the week off, then 8, 9 and the make-up Saturday 10 October. */
    @Test
    void counts_over_the_golden_week_and_its_make_up_day() {
        assertThat(SHIPPED.plusWorkingDays(day("2026-09-29"), 4)).isEqualTo(day("2026-10-10"));
        assertThat(SHIPPED.workingDaysBetween(day("2026-09-29"), day("2026-10-10"))).isEqualTo(4);
    }

    @Test
    void counts_backwards_over_the_spring_festival_and_its_make_up_day() {
        assertThat(SHIPPED.plusWorkingDays(day("2026-02-24"), -2)).isEqualTo(day("2026-02-13"));
        assertThat(SHIPPED.workingDaysBetween(day("2026-02-24"), day("2026-02-13"))).isEqualTo(-2);
    }

    @Test
    void moves_a_day_off_to_the_next_and_to_the_last_day_worked() {
        assertThat(SHIPPED.sameOrNextWorkingDay(day("2026-10-03"))).isEqualTo(day("2026-10-08"));
        assertThat(SHIPPED.sameOrPreviousWorkingDay(day("2026-10-03"))).isEqualTo(day("2026-09-30"));
    }

    @Test
    void leaves_a_day_worked_where_it_is() {
        assertThat(SHIPPED.sameOrNextWorkingDay(day("2026-10-10"))).isEqualTo(day("2026-10-10"));
        assertThat(SHIPPED.sameOrPreviousWorkingDay(day("2026-10-10"))).isEqualTo(day("2026-10-10"));
    }

    @Test
    void is_sure_to_the_24th_of_december_of_the_last_year() {
        assertThat(SHIPPED.sureTo()).isEqualTo(day("2026-12-24"));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, false", "2018-01-01, true", "2018-12-29, true", "2025-12-31, true", "2026-12-24, true",
        "2026-12-25, false", "2026-12-31, false", "2027-01-01, false"})
    void is_sure_of_the_announced_years_but_for_the_last_week_of_the_last(LocalDate day, boolean sure) {
        assertThat(SHIPPED.isSure(day)).isEqualTo(sure);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-20, 2026-12-24, true", "2026-12-20, 2026-12-25, false", "2026-12-25, 2026-12-25, true",
        "2017-12-31, 2018-01-01, true", "2017-12-30, 2018-01-01, false", "2026-12-30, 2027-01-05, false",
        "2030-01-05, 2030-01-01, true", "2018-01-01, 2026-12-24, true"})
    void is_sure_after_a_day_where_each_day_after_it_is_sure(LocalDate from, LocalDate to, boolean sure) {
        assertThat(SHIPPED.isSureAfter(from, to)).isEqualTo(sure);
    }

    @Test
    void takes_a_year_whose_notice_is_not_out_for_unknown_not_for_a_year_without_holidays() {
        List<YearArrangement> years = new ArrayList<>(SeedCalendar.arrangements());
        years.add(year(2027));

        assertThat(new WorkCalendar(years).sureTo()).isEqualTo(day("2026-12-24"));
        assertThat(new WorkCalendar(years).arrangements()).hasSize(9);
    }

    @Test
    void is_sure_of_the_last_week_of_a_year_once_the_next_is_announced() {
        List<YearArrangement> years = new ArrayList<>(SeedCalendar.arrangements());
        years.add(year(2027, worked("2026-12-26"), off("2027-01-01")));
        WorkCalendar longer = new WorkCalendar(years);

        assertThat(longer.isSure(day("2026-12-31"))).isTrue();
        assertThat(longer.kindOf(day("2026-12-26"))).isEqualTo(DayKind.MAKE_UP);
        assertThat(longer.sureTo()).isEqualTo(day("2027-12-24"));
    }

    @Test
    void is_not_sure_of_a_gap_between_announced_years_nor_of_the_week_before_it() {
        WorkCalendar gap = new WorkCalendar(List.of(year(2018, off("2018-01-01")), year(2020, off("2020-01-01"))));

        assertThat(gap.isSure(day("2018-12-24"))).isTrue();
        assertThat(gap.isSure(day("2018-12-25"))).isFalse();
        assertThat(gap.isSure(day("2019-07-01"))).isFalse();
        assertThat(gap.isSure(day("2020-01-01"))).isTrue();
        assertThat(gap.isSureAfter(day("2018-12-24"), day("2020-01-01"))).isFalse();
        assertThat(gap.kindOf(day("2019-10-01"))).isEqualTo(DayKind.WORKING);
    }

    @Test
    void of_two_arrangements_for_a_year_takes_the_later() {
        WorkCalendar calendar = new WorkCalendar(List.of(year(2026, off("2026-01-02")), year(2026, off("2026-01-05"))));

        assertThat(calendar.kindOf(day("2026-01-02"))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.kindOf(day("2026-01-05"))).isEqualTo(DayKind.HOLIDAY);
    }

    /**
     * The notice for 2020 first had 31 January worked; a weekday that a notice makes a working day is an ordinary
     * one.
     */
    @Test
    void takes_a_weekday_that_a_notice_has_worked_for_an_ordinary_one() {
        assertThat(new WorkCalendar(List.of(year(2026, worked("2026-01-05")))).kindOf(day("2026-01-05")))
                .isEqualTo(DayKind.WORKING);
    }

    @Test
    void does_not_depend_on_the_order_of_the_years() {
        WorkCalendar reversed = new WorkCalendar(SeedCalendar.arrangements().reversed());

        assertThat(reversed.kindOf(day("2018-12-29"))).isEqualTo(DayKind.MAKE_UP);
        assertThat(reversed.sureTo()).isEqualTo(SHIPPED.sureTo());
    }

    @Test
    void names_no_holiday_of_a_day_that_no_notice_names() {
        assertThat(SHIPPED.nameOf(day("2030-10-01"))).isEqualTo(Optional.empty());
    }

    @Test
    void cannot_be_made_without_an_announced_year() {
        assertThatThrownBy(() -> new WorkCalendar(List.of(year(2027)))).isInstanceOf(IllegalArgumentException.class);
    }
}
