package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.NOTICE;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class FailureGroundMissingTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("failure-ground-missing", pack, asOf, facts);
    }

    @Test
    void a_failure_without_its_ground_is_found() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-20 consultation-failed id=failure")).containsExactly(
                Found.about("failure", "failure-ground-missing", NOTICE, "第二十九条", "7"));
        assertThat(found("CN-2020", "2025-06-30", "2025-06-20 consultation-failed id=failure")).containsExactly(
                Found.about("failure", "failure-ground-missing", NOTICE, "六", "5"));
        assertThat(found("CN-2020", "2025-06-30", "2025-06-20 consultation-failed situation=")).hasSize(1);
    }

    @Test
    void one_with_a_ground_is_not() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-20 consultation-failed situation=7")).isEmpty();
    }

    @Test
    void a_corrected_one_is_not() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-20 consultation-failed id=failure",
                "2025-06-20 consultation-failed situation=5 supersedes=failure")).isEmpty();
    }
}
