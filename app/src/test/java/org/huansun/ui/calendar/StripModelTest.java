package org.huansun.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.huansun.ui.kit.MonthItem.Look;
import org.junit.jupiter.api.Test;

/** Bars on an axis of time, moved through by keys, without a screen. */
class StripModelTest {

    private final StripModel model = new StripModel(LocalDate.of(2026, 5, 11));

    static StripRow row(DayEvent event) {
        return new StripRow.Bar(new StripBar(event, List.of(), List.of(), StripBar.Certainty.SURE, "", event.id()));
    }

    private void show(int cases) {
        List<StripRow> rows = new ArrayList<>();
        for (int at = 0; at < cases; at++) {
            rows.add(new StripRow.Group("案件 " + at));
            rows.add(row(Events.event(at + "a", Look.LAW, "2026-05-20")));
            rows.add(row(Events.event(at + "b", Look.LAW, "2026-05-21")));
        }
        model.show(rows, Events::day);
    }

    private String selected() {
        return model.selected().get().map(bar -> bar.event().id()).orElse("");
    }

    @Test
    void down_and_up_go_from_bar_to_bar_and_stop_at_the_ends() {
        show(2);
        List<String> seen = new ArrayList<>();
        for (int step = 0; step < 5; step++) {
            model.step(1);
            seen.add(selected());
        }
        assertThat(seen).containsExactly("0a", "0b", "1a", "1b", "1b");
        model.step(-1);
        model.step(-1);
        assertThat(selected()).isEqualTo("0b");
        model.step(-1);
        model.step(-1);
        assertThat(selected()).isEqualTo("0a");
    }

    @Test
    void the_selected_bar_is_brought_into_sight_with_the_heading_above_it() {
        show(10);
        model.rowsInSight(4);
        for (int step = 0; step < 5; step++) {
            model.step(1);
        }
        assertThat(selected()).isEqualTo("2a");
        assertThat(model.top().get()).isEqualTo(4);
        for (int step = 0; step < 4; step++) {
            model.step(-1);
        }
        assertThat(selected()).isEqualTo("0a");
        assertThat(model.top().get()).isEqualTo(0);
    }

    @Test
    void no_row_is_scrolled_past() {
        show(10);
        model.rowsInSight(12);
        model.scrollTo(1_000);
        assertThat(model.top().get()).isEqualTo(18);
        model.scrollTo(-5);
        assertThat(model.top().get()).isEqualTo(0);
        show(1);
        model.scrollTo(2);
        assertThat(model.top().get()).isEqualTo(0);
    }

    @Test
    void the_selected_bar_stays_so_when_other_rows_are_shown() {
        show(3);
        model.step(1);
        model.step(1);
        show(1);
        assertThat(selected()).isEqualTo("0b");
        model.show(List.of(), Events::day);
        assertThat(selected()).isEmpty();
        assertThat(model.selectedRow()).isEqualTo(-1);
    }

    @Test
    void a_heading_can_not_be_selected() {
        show(1);
        model.select(0);
        assertThat(selected()).isEmpty();
    }

    @Test
    void another_month_comes_into_sight() {
        model.lookAt(YearMonth.of(2027, 1));
        assertThat(model.axis().get().x(LocalDate.of(2027, 1, 1))).isPositive().isLessThan(600);
    }
}
