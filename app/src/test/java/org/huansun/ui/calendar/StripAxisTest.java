package org.huansun.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.huansun.ui.calendar.StripAxis.Zoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and places on an axis of time. */
class StripAxisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 9})
    void a_day_lies_where_its_place_says(int zooms) {
        StripAxis axis = zoomed(StripAxis.around(YearMonth.of(2026, 5)), zooms);
        for (int days = -2_000; days <= 2_000; days++) {
            LocalDate day = axis.first().plusDays(days);
            assertThat(axis.day(axis.x(day) + axis.perDay() / 2)).isEqualTo(day);
        }
    }

    @Test
    void moving_on_and_back_changes_nothing() {
        StripAxis axis = StripAxis.around(YearMonth.of(2026, 5));
        assertThat(axis.moved(400).moved(-400)).isEqualTo(axis);
        assertThat(axis.moved(7).x(axis.first())).isEqualTo(-7 * axis.perDay());
    }

    @ParameterizedTest
    @EnumSource
    void the_day_that_is_zoomed_at_stays_within_a_day_of_its_place(Zoom zoom) {
        StripAxis axis = StripAxis.around(YearMonth.of(2026, 5));
        for (int days = 0; days <= 120; days++) {
            LocalDate still = axis.first().plusDays(days);
            StripAxis zoomed = axis.zoomed(zoom, still);
            assertThat(Math.abs(zoomed.x(still) - axis.x(still))).isLessThanOrEqualTo(zoomed.perDay());
        }
    }

    @Test
    void zooming_ends_at_the_last_levels() {
        StripAxis in = zoomed(StripAxis.around(YearMonth.of(2026, 5)), 30);
        assertThat(in.zoomed(Zoom.IN, DAY).perDay()).isEqualTo(in.perDay()).isEqualTo(26);
        StripAxis out = in;
        for (int step = 0; step < 30; step++) {
            out = out.zoomed(Zoom.OUT, DAY);
        }
        assertThat(out.perDay()).isEqualTo(1.5);
    }

    private static StripAxis zoomed(StripAxis axis, int times) {
        StripAxis zoomed = axis;
        for (int step = 0; step < times; step++) {
            zoomed = zoomed.zoomed(Zoom.IN, DAY);
        }
        return zoomed;
    }
}
