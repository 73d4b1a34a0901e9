package org.huansun.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.huansun.ui.calendar.CalendarModel.Form;
import org.huansun.ui.kit.MonthItem;
import org.huansun.ui.kit.MonthItem.Look;
import org.huansun.ui.kit.Tone;
import org.junit.jupiter.api.Test;

/** The calendar without a screen. */
class CalendarModelTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private final CalendarModel model = new CalendarModel(LocalDate.of(2026, 5, 11));

    private void show(DayEvent... events) {
        model.show(Events.page(model.month().get(), List.of(events)));
    }

    private List<String> onDay() {
        return model.onDay().stream().map(DayEvent::id).toList();
    }

    @Test
    void it_opens_on_todays_month_with_what_falls_on_today() {
        show(Events.event("a", Look.LAW, "2026-05-11"), Events.event("b", Look.LAW, "2026-05-12"));
        assertThat(model.month().get()).isEqualTo(MAY);
        assertThat(onDay()).containsExactly("a");
        assertThat(model.selected().get().map(DayEvent::id)).contains("a");
    }

    @Test
    void safe_days_stand_behind_last_days_and_are_no_deadlines_of_the_list() {
        show(Events.event("s", Look.SAFE, "2026-05-11"), Events.event("a", Look.LAW, "2026-05-11"));
        assertThat(onDay()).containsExactly("a", "s");
        assertThat(model.events()).extracting(DayEvent::id).containsExactly("a");
        assertThat(model.days().stream().filter(day -> day.day().equals(LocalDate.of(2026, 5, 11))).findFirst().orElseThrow().items())
                .extracting(MonthItem::look).containsExactly(Look.LAW, Look.SAFE);
    }

    @Test
    void a_chip_says_whose_day_it_is() {
        DayEvent law = Events.event("a", Look.LAW, "2026-05-11");
        assertThat(law.item().word()).isEqualTo("答复 a");
        assertThat(Events.event("a", Look.OWN, "2026-05-11").item().word()).isEqualTo("自定");
        assertThat(Events.event("a", Look.DUTY, "2026-05-11").item().word()).isEqualTo("机关");
        assertThat(Events.event("a", Look.SAFE, "2026-05-11").item()).isEqualTo(
                new MonthItem("a", Look.SAFE, Tone.NEUTRAL, "稳妥", "答复 a 案件 a"));
        DayEvent late = new DayEvent("x", Look.OWN, law.day(), Tone.OVERDUE, "逾期", "开庭", "c", "造纸案", "某某公司", "", "", "", "");
        assertThat(late.item()).isEqualTo(new MonthItem("x", Look.OWN, Tone.OVERDUE, "逾期", "开庭 某某公司 造纸案"));
        assertThat(late.title()).isEqualTo("开庭 · 某某公司");
    }

    @Test
    void turning_takes_the_day_along_and_the_last_day_of_a_month_stays_in_it() {
        model.selectedDay().set(LocalDate.of(2026, 5, 31));
        model.turn(1);
        assertThat(model.selectedDay().get()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(model.month().get()).isEqualTo(YearMonth.of(2026, 6));
        model.goToToday();
        assertThat(model.month().get()).isEqualTo(MAY);
    }

    @Test
    void a_page_of_another_month_comes_too_late() {
        show(Events.event("a", Look.LAW, "2026-05-11"));
        model.turn(1);
        model.show(Events.page(MAY, List.of(Events.event("late", Look.LAW, "2026-05-11"))));
        assertThat(model.events()).extracting(DayEvent::id).containsExactly("a");
    }

    @Test
    void what_was_selected_stays_so_when_the_month_is_shown_again() {
        show(Events.event("a", Look.LAW, "2026-05-12"), Events.event("b", Look.LAW, "2026-05-12"));
        model.select("b");
        assertThat(model.selectedDay().get()).isEqualTo(LocalDate.of(2026, 5, 12));
        show(Events.event("a", Look.LAW, "2026-05-12"), Events.event("b", Look.LAW, "2026-05-12"));
        assertThat(model.selected().get().map(DayEvent::id)).contains("b");
        show(Events.event("a", Look.LAW, "2026-05-12"));
        assertThat(model.selected().get().map(DayEvent::id)).contains("a");
    }

    @Test
    void a_day_opens_with_everything_that_falls_on_it() {
        show(Events.event("a", Look.LAW, "2026-05-20"), Events.event("o", Look.OWN, "2026-05-20"), Events.event("d", Look.DUTY, "2026-05-20"));
        model.open(LocalDate.of(2026, 5, 20));
        assertThat(model.dayOpen().get()).isTrue();
        assertThat(onDay()).containsExactly("a", "o", "d");
        model.selectedDay().set(LocalDate.of(2026, 5, 21));
        assertThat(onDay()).isEmpty();
        assertThat(model.selected().get()).isEmpty();
    }

    @Test
    void the_bar_selected_among_the_strips_is_the_one_explained() {
        DayEvent event = Events.event("a", Look.LAW, "2026-05-20");
        model.form().set(Form.STRIPS);
        model.strips().show(List.of(new StripRow.Group("案件"), StripModelTest.row(event)), Events::day);
        model.strips().step(1);
        assertThat(model.selected().get()).contains(event);
    }
}
