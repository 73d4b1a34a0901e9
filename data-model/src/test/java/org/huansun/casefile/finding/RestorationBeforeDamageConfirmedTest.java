package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class RestorationBeforeDamageConfirmedTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("restoration-before-damage-confirmed", pack, asOf, facts);
    }

    @Test
    void restoration_before_any_agreement_is_found() {
        assertThat(found("NMG-2025", "2025-07-09", "2025-06-20 restoration-started id=start")).containsExactly(
                Found.about("start", "restoration-before-damage-confirmed", BREACH, "第三十二条"));
        assertThat(found("CN-2020", "2025-07-09", "2025-06-20 restoration-started id=start")).containsExactly(
                Found.about("start", "restoration-before-damage-confirmed", BREACH, "十"));
    }

    @Test
    void a_confirmation_of_the_day_is_enough_and_of_the_next_is_not() {
        assertThat(found("GX-DRAFT", "2025-07-09", "2025-06-20 restoration-started",
                "2025-06-20 circumstance-noted name=damageConfirmed value=true")).isEmpty();
        assertThat(found("GX-DRAFT", "2025-07-09", "2025-06-20 restoration-started id=start",
                "2025-06-21 circumstance-noted name=damageConfirmed value=true")).containsExactly(
                Found.about("start", "restoration-before-damage-confirmed", BREACH, "第二十八条"));
    }

    @Test
    void an_agreement_or_a_judgment_of_the_day_came_before() {
        assertThat(found("NMG-2025", "2025-07-09", "2025-06-20 restoration-started", "2025-06-20 agreement-signed")).isEmpty();
        assertThat(found("NMG-2025", "2025-07-09", "2025-06-20 judgment-effective", "2025-06-20 restoration-started")).isEmpty();
        assertThat(found("NMG-2025", "2025-07-09", "2025-06-20 restoration-started", "2025-06-21 agreement-signed")).hasSize(1);
    }

    @Test
    void the_texts_that_do_not_speak_of_it_do_not_ask_for_it() {
        assertThat(found("NMG-2022", "2024-07-09", "2024-06-20 restoration-started")).isEmpty();
        assertThat(found("NX-2024", "2025-07-09", "2025-06-20 restoration-started")).isEmpty();
    }
}
