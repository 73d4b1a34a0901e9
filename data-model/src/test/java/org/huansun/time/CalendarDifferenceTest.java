package org.huansun.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On which days two work calendars differ. */
class CalendarDifferenceTest {

    private static final WorkCalendar SHIPPED = SeedCalendar.load();

    private static WorkCalendar with(YearArrangement year) {
        List<YearArrangement> years = new ArrayList<>(SHIPPED.arrangements());
        years.add(year);
        return new WorkCalendar(years);
    }

    private static YearArrangement year(int year, String... off) {
        return new YearArrangement(year, List.of(), java.util.Arrays.stream(off)
                .map(day -> new YearArrangement.Change(LocalDate.parse(day), "假", DayKind.HOLIDAY)).toList());
    }

    @Test
    void equal_calendars_do_not_differ() {
        assertThat(CalendarDifference.between(SHIPPED, SeedCalendar.load())).isEmpty();
    }

    @Test
    void a_new_year_makes_the_last_week_before_it_sure() {
        int last = SHIPPED.arrangements().getLast().year();
        CalendarDifference difference = CalendarDifference.between(SHIPPED, with(year(last + 1, last + 1 + "-01-01"))).orElseThrow();
        assertThat(difference).isEqualTo(new CalendarDifference(List.of(LocalDate.of(last + 1, 1, 1)),
                LocalDate.of(last, 12, 25), LocalDate.of(last + 1, 12, 24)));
    }

    @Test
    void it_is_the_same_from_either_side() {
        int last = SHIPPED.arrangements().getLast().year();
        WorkCalendar other = with(year(last, last + "-07-01"));
        Optional<CalendarDifference> there = CalendarDifference.between(SHIPPED, other);
        assertThat(there).isPresent().isEqualTo(CalendarDifference.between(other, SHIPPED));
    }
}
