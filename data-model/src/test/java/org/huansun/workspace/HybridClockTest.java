package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HybridClockTest {

    private final HandClock wall = new HandClock("2026-03-05");

    @Test
    void a_reading_is_the_wall_clock_s_time_and_a_count() {
        wall.setInstant(Instant.parse("2026-03-05T01:02:03.456789Z"));
        assertThat(new HybridClock(wall, "").next()).isEqualTo("2026-03-05T01:02:03.456Z-0000");
    }

    @Test
    void within_one_millisecond_the_count_goes_up() {
        HybridClock clock = new HybridClock(wall, "");
        assertThat(List.of(clock.next(), clock.next(), clock.next())).containsExactly(
                "2026-03-05T04:00:00.000Z-0000", "2026-03-05T04:00:00.000Z-0001", "2026-03-05T04:00:00.000Z-0002");
    }

    @Test
    void the_count_starts_anew_with_the_next_millisecond() {
        HybridClock clock = new HybridClock(wall, "2026-03-05T04:00:00.000Z-0007");
        wall.setInstant(wall.instant().plusMillis(1));
        assertThat(clock.next()).isEqualTo("2026-03-05T04:00:00.001Z-0000");
    }

    @Test
    void a_wall_clock_that_goes_back_does_not_take_the_readings_back() {
        HybridClock clock = new HybridClock(wall, "");
        String before = clock.next();
        wall.set("2020-01-01");
        assertThat(clock.next()).isEqualTo("2026-03-05T04:00:00.000Z-0001").isGreaterThan(before);
    }

    @Test
    void a_count_that_is_full_goes_over_into_the_next_millisecond() {
        assertThat(new HybridClock(wall, "2026-03-05T23:59:59.999Z-ffff").next())
                .isEqualTo("2026-03-06T00:00:00.000Z-0000");
    }

    @Test
    void after_a_full_count_the_readings_still_go_up() {
        HybridClock clock = new HybridClock(wall, "2026-03-05T04:00:00.000Z-fffd");
        List<String> readings = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            readings.add(clock.next());
        }
        assertThat(readings).containsExactly("2026-03-05T04:00:00.000Z-fffe", "2026-03-05T04:00:00.000Z-ffff",
                "2026-03-05T04:00:00.001Z-0000", "2026-03-05T04:00:00.001Z-0001", "2026-03-05T04:00:00.001Z-0002");
    }

    @Test
    void a_laptop_that_is_ahead_takes_the_readings_along() {
        HybridClock clock = new HybridClock(wall, "");
        clock.saw("2026-03-06T00:00:00.000Z-0010");
        assertThat(clock.next()).isEqualTo("2026-03-06T00:00:00.000Z-0011");
    }

    @Test
    void a_laptop_that_is_behind_changes_nothing() {
        HybridClock clock = new HybridClock(wall, "2026-03-05T04:00:00.000Z-0002");
        clock.saw("2026-03-05T04:00:00.000Z-0001");
        assertThat(clock.next()).isEqualTo("2026-03-05T04:00:00.000Z-0003");
    }

    @Test
    void what_is_no_reading_is_not_taken_note_of() {
        HybridClock clock = new HybridClock(wall, "");
        clock.saw("later");
        clock.saw("2026-13-45T99:99:99.999Z-0000");
        assertThat(clock.next()).isEqualTo("2026-03-05T04:00:00.000Z-0000");
    }
}
