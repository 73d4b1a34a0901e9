package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.NOTICE;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class InstalmentsUnreadableTest {

    private static List<Finding> found(String signed, String instalments) {
        return Found.of("instalments-unreadable", "GX-DRAFT", "2031-01-01", signed + " agreement-signed id=agreement instalments=" + instalments);
    }

    private static List<Finding> elsewhere(String pack, String instalments) {
        return Found.of("instalments-unreadable", pack, "2031-01-01", "2025-06-20 agreement-signed instalments=" + instalments);
    }

    @Test
    void what_gives_no_last_day_is_found() {
        assertThat(found("2025-06-20", "分三期付清")).containsExactly(
                Found.about("agreement", "instalments-unreadable", NOTICE, "第二十六条（四）", "分三期付清"));
        assertThat(found("2025-06-20", "2025-02-30")).containsExactly(
                Found.about("agreement", "instalments-unreadable", NOTICE, "第二十六条（四）", "2025-02-30"));
        assertThat(found("2025-06-20", "2026年底")).hasSize(1);
    }

    @Test
    void what_can_be_read_is_not() {
        assertThat(found("2025-06-20", "2年")).isEmpty();
    }

    @Test
    void where_the_text_does_not_limit_them_nobody_has_to_read_them() {
        assertThat(elsewhere("NX-2024", "分三期付清")).isEmpty();
    }
}
