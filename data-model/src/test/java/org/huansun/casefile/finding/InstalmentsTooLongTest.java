package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;
import static org.huansun.casefile.Finding.Weight.DEPARTURE;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class InstalmentsTooLongTest {

    private static List<Finding> found(String signed, String instalments) {
        return Found.of("instalments-too-long", "GX-DRAFT", "2031-01-01", signed + " agreement-signed id=agreement instalments=" + instalments);
    }

    private static List<Finding> elsewhere(String pack, String instalments) {
        return Found.of("instalments-too-long", pack, "2031-01-01", "2025-06-20 agreement-signed instalments=" + instalments);
    }

    @Test
    void a_year_to_the_day_is_within_and_a_day_more_wants_a_reason() {
        assertThat(found("2025-06-20", "2025-12-20、2026-06-20")).isEmpty();
        assertThat(found("2025-06-20", "2026-06-21、2025-12-20")).containsExactly(
                Found.about("agreement", "instalments-too-long", DEPARTURE, "第二十六条（四）", "2026-06-21", "1"));
    }

    @Test
    void three_years_to_the_day_are_the_most() {
        assertThat(found("2025-06-20", "2028-06-20")).containsExactly(
                Found.about("agreement", "instalments-too-long", DEPARTURE, "第二十六条（四）", "2028-06-20", "1"));
        assertThat(found("2025-06-20", "2028-06-21")).containsExactly(
                Found.about("agreement", "instalments-too-long", BREACH, "第二十六条（四）", "2028-06-21", "3"));
    }

    @Test
    void a_year_from_the_29th_of_february_ends_on_the_28th() {
        assertThat(found("2024-02-29", "2025-02-28")).isEmpty();
        assertThat(found("2024-02-29", "2025-03-01")).containsExactly(
                Found.about("agreement", "instalments-too-long", DEPARTURE, "第二十六条（四）", "2025-03-01", "1"));
        assertThat(found("2025-02-28", "2028-02-29")).containsExactly(
                Found.about("agreement", "instalments-too-long", BREACH, "第二十六条（四）", "2028-02-29", "3"));
    }

    @Test
    void a_length_of_time_counts_from_the_signing() {
        assertThat(found("2025-06-20", "分1年付清")).isEmpty();
        assertThat(found("2025-06-20", "13个月")).containsExactly(
                Found.about("agreement", "instalments-too-long", DEPARTURE, "第二十六条（四）", "2026-07-20", "1"));
        assertThat(found("2025-06-20", "每6个月一期，共4年")).containsExactly(
                Found.about("agreement", "instalments-too-long", BREACH, "第二十六条（四）", "2029-06-20", "3"));
    }

    @Test
    void a_day_in_chinese_is_a_day_and_no_number_of_years() {
        assertThat(found("2025-06-20", "2025年12月20日、2026年6月20日")).isEmpty();
        assertThat(found("2025-06-20", "2026年6月21日")).containsExactly(
                Found.about("agreement", "instalments-too-long", DEPARTURE, "第二十六条（四）", "2026-06-21", "1"));
    }

    @Test
    void no_other_text_limits_them() {
        assertThat(elsewhere("NX-2024", "2035-01-01")).isEmpty();
        assertThat(elsewhere("NMG-2025", "9年")).isEmpty();
    }
}
