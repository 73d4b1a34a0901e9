package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class TechnicalOffsetAboveLimitTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("technical-offset-above-limit", pack, asOf, facts);
    }

    @Test
    void half_is_the_most() {
        assertThat(found("GX-DRAFT", "2025-06-30", "2025-06-20 agreement-signed technicalOffset=50")).isEmpty();
        assertThat(found("GX-DRAFT", "2025-06-30", "2025-06-20 agreement-signed technicalOffset=50.00%")).isEmpty();
        assertThat(found("GX-DRAFT", "2025-06-30", "2025-06-20 agreement-signed id=agreement technicalOffset=50.01％")).containsExactly(
                Found.about("agreement", "technical-offset-above-limit", BREACH, "第二十六条（三）", "50.01", "50"));
    }

    @Test
    void what_is_no_share_is_not_judged() {
        assertThat(found("GX-DRAFT", "2025-06-30", "2025-06-20 agreement-signed technicalOffset=一半")).isEmpty();
    }

    @Test
    void no_other_text_limits_it() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-20 agreement-signed technicalOffset=90")).isEmpty();
    }
}
