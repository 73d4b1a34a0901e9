package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class FailureGroundUnknownTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("failure-ground-unknown", pack, asOf, facts);
    }

    @Test
    void a_ground_beyond_the_list_is_found() {
        assertThat(found("NX-2024", "2025-06-30", "2025-06-20 consultation-failed id=failure situation=5")).containsExactly(
                Found.about("failure", "failure-ground-unknown", BREACH, "第十八条", "5", "4"));
    }

    @Test
    void the_last_of_the_list_is_known() {
        assertThat(found("NX-2024", "2025-06-30", "2025-06-20 consultation-failed situation=4")).isEmpty();
    }
}
