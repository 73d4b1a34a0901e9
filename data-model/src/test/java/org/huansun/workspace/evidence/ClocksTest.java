package org.huansun.workspace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.huansun.workspace.evidence.Clocks.Doubt;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private static final String RECEIVED = "2026-03-05T18:00:00+08:00";

    private static Optional<Instant> at(String time) {
        return CameraTime.parse(time).map(known -> known.instant(ZoneId.of("Asia/Shanghai")));
    }

    private static Set<Doubt> doubts(String camera, String satellite, String modified) {
        return new Clocks(CameraTime.parse(camera), at(satellite), at(modified), at(RECEIVED), ZoneId.of("Asia/Shanghai")).doubts();
    }

    @Test
    void clocks_that_fit_raise_no_doubt() {
        assertThat(doubts("2026-03-05T10:21:33", "2026-03-05T02:21:30Z", "2026-03-05T10:21:36+08:00")).isEmpty();
        assertThat(doubts("", "", "2026-03-05T10:21:36+08:00")).isEmpty();
        assertThat(doubts("", "", "")).isEmpty();
    }

    @Test
    void a_camera_ahead_of_the_laptop_is_told() {
        assertThat(doubts("2026-03-05T18:02:01", "", "")).containsExactly(Doubt.CAMERA_AHEAD);
        assertThat(doubts("2026-03-05T18:02:00", "", "")).isEmpty();
    }

    @Test
    void whole_hours_between_camera_and_file_are_like_a_time_zone() {
        assertThat(doubts("2026-03-05T02:21:33", "", "2026-03-05T10:21:36+08:00")).containsExactly(Doubt.ZONE);
        assertThat(doubts("2026-03-05T11:20:40", "", "2026-03-05T10:21:36+08:00")).containsExactly(Doubt.ZONE);
        assertThat(doubts("2026-03-05T09:51:33", "", "2026-03-05T10:21:36+08:00")).isEmpty();
        assertThat(doubts("2026-03-04T10:21:33", "", "2026-03-05T10:21:36+08:00")).isEmpty();
    }

    @Test
    void the_satellites_go_before_the_file_whose_time_a_copy_changes() {
        assertThat(doubts("2026-03-05T10:21:33", "2026-03-05T02:21:30Z", "2026-03-05T12:21:36+08:00")).isEmpty();
        assertThat(doubts("2026-03-05T10:21:33", "2026-03-05T01:21:30Z", "")).containsExactly(Doubt.ZONE);
        assertThat(doubts("2026-03-05T10:21:33", "2026-03-05T02:01:30Z", "")).containsExactly(Doubt.OFF_SATELLITE);
    }

    @Test
    void a_zone_that_the_camera_names_is_minded() {
        assertThat(doubts("2026-03-05T02:21:33Z", "", "2026-03-05T10:21:36+08:00")).isEmpty();
    }

    @Test
    void a_file_changed_after_it_came_in_and_a_clock_never_set_are_told() {
        assertThat(doubts("2000-01-01T00:03:00", "", "2026-03-06T10:00:00+08:00")).containsExactly(Doubt.MODIFIED_AHEAD, Doubt.NEVER_SET);
    }
}
