package org.huansun.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huansun.ui.calendar.CalendarFilter.Kind;
import org.junit.jupiter.api.Test;

/** What narrows the calendar, without a screen. */
class CalendarFiltersTest {

    private static final CalendarFilter LI = new CalendarFilter("李敏", "李敏");
    private static final CalendarFilter CASE = new CalendarFilter("c1", "渗坑案");

    private final CalendarFilters filters = new CalendarFilters();

    @Test
    void each_filter_narrows_and_one_key_lets_everything_through_again() {
        List<CalendarChoice> asked = new ArrayList<>();
        filters.choice().subscribe((before, now) -> asked.add(now));
        filters.chosen(Kind.PERSON).set(LI);
        filters.chosen(Kind.CASE).set(CASE);
        filters.reset();
        assertThat(asked).containsExactly(new CalendarChoice("", "", "李敏", "", "", ""),
                new CalendarChoice("c1", "渗坑案", "李敏", "", "", ""), CalendarChoice.ALL);
        assertThat(filters.chosen(Kind.CASE).get()).isEqualTo(Kind.CASE.any());
    }

    @Test
    void what_is_offered_anew_does_not_ask_again_and_leaves_the_choice() {
        filters.chosen(Kind.CASE).set(CASE);
        List<CalendarChoice> asked = new ArrayList<>();
        filters.choice().subscribe((before, now) -> asked.add(now));
        filters.offer(Kind.CASE, List.of(new CalendarFilter("c2", "尾矿库案")));
        assertThat(asked).isEmpty();
        assertThat(filters.chosen(Kind.CASE).get()).isEqualTo(CASE);
        assertThat(filters.offered(Kind.CASE)).extracting(CalendarFilter::id).containsExactly("", "c1", "c2");
    }

    @Test
    void what_was_kept_is_chosen_again_whether_or_not_it_is_offered_yet() {
        CalendarChoice kept = new CalendarChoice("c1", "渗坑案", "李敏", "NMG-2025", "OWN", "MET_LATE");
        filters.apply(kept);
        assertThat(filters.choice().get()).isEqualTo(kept);
        assertThat(kept.filters()).isEqualTo(5);
        filters.offer(Kind.STATE, List.of(new CalendarFilter("MET_LATE", "逾期完成")));
        assertThat(filters.chosen(Kind.STATE).get().words()).isEqualTo("逾期完成");
        filters.chosen(Kind.PACK).set(Kind.PACK.any());
        assertThat(filters.choice().get()).isEqualTo(new CalendarChoice("c1", "渗坑案", "李敏", "", "OWN", "MET_LATE"));
    }
}
