package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.DEPARTURE;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class MeetingAfterPeriodTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("meeting-after-period", pack, asOf, facts);
    }

    @Test
    void the_last_day_is_still_within_and_the_next_is_not() {
        // day 90 after 2025-03-05 is Tuesday 2025-06-03
        assertThat(found("NMG-2025", "2025-07-30", "2025-03-05 notice-served", "2025-06-03 meeting-held")).isEmpty();
        assertThat(found("NMG-2025", "2025-07-30", "2025-03-05 notice-served", "2025-06-04 meeting-held id=meeting")).containsExactly(
                Found.about("meeting", "meeting-after-period", DEPARTURE, "第二十七条", "2025-06-03"));
    }

    @Test
    void a_last_day_in_a_holiday_moves_on() {
        // day 90 after 2025-03-03 is Sunday 2025-06-01, and the Monday is the holiday of 端午节
        assertThat(found("NMG-2025", "2025-07-30", "2025-03-03 notice-served", "2025-06-03 meeting-held")).isEmpty();
    }

    @Test
    void a_second_service_opens_a_second_period() {
        assertThat(found("NMG-2025", "2025-09-30", "2025-03-04 notice-served", "2025-06-20 notice-served", "2025-06-24 meeting-held"))
                .isEmpty();
    }

    @Test
    void the_period_is_that_of_the_obligor_who_came() {
        assertThat(found("NX-2024", "2025-09-30", "2025-03-04 notice-served obligor=甲", "2025-06-20 notice-served obligor=乙",
                "2025-06-24 meeting-held id=first obligor=甲", "2025-06-24 meeting-held obligor=乙")).containsExactly(
                Found.about("first", "meeting-after-period", DEPARTURE, "第十八条", "2025-06-03"));
    }

    @Test
    void the_consultation_that_follows_a_refusal_has_no_period() {
        assertThat(found("NMG-2025", "2025-09-30", "2025-03-04 notice-served", "2025-06-01 confirmation-refused",
                "2025-06-24 meeting-held")).isEmpty();
    }

    @Test
    void without_a_notice_there_is_no_period() {
        assertThat(found("NMG-2025", "2025-09-30", "2025-06-24 meeting-held")).isEmpty();
    }
}
