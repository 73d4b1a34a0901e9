package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class EndSituationUnknownTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("end-situation-unknown", pack, asOf, facts);
    }

    @Test
    void a_situation_that_the_text_does_not_list_is_found() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-12 filing-declined id=end situation=7")).containsExactly(
                Found.about("end", "end-situation-unknown", BREACH, "第十五条", "7", "可以不启动索赔的情形"));
        assertThat(found("NX-2024", "2025-06-20", "2025-06-12 claim-terminated id=end situation=4")).containsExactly(
                Found.about("end", "end-situation-unknown", BREACH, "第十二条", "4", "可以终止索赔的情形"));
    }

    @Test
    void the_last_one_of_the_list_is_known() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-12 filing-declined situation=6")).isEmpty();
    }

    @Test
    void where_none_was_written_none_is_unknown() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-12 filing-declined")).isEmpty();
    }

    @Test
    void where_the_text_has_no_list_nothing_is_unknown() {
        assertThat(found("NX-2024", "2025-06-20", "2025-06-12 filing-declined situation=7")).isEmpty();
        assertThat(found("NMG-2022", "2024-06-20", "2024-06-12 claim-terminated situation=7")).isEmpty();
    }
}
