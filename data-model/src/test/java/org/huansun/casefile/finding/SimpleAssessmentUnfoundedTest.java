package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.NOTICE;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class SimpleAssessmentUnfoundedTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("simple-assessment-unfounded", pack, asOf, facts);
    }

    @Test
    void what_the_file_does_not_say_is_told_in_one() {
        assertThat(found("CN-2020", "2025-07-20", "2025-06-12 determination-made id=made",
                "2025-06-12 circumstance-noted name=factsSimple value=true")).containsExactly(
                Found.about("made", "simple-assessment-unfounded", NOTICE, "五", "责任认定无争议；损害较小"));
    }

    @Test
    void an_amount_that_was_not_recorded_is_one_of_it() {
        assertThat(found("NMG-2022", "2024-07-20", "2024-06-12 determination-made id=made",
                "2024-06-12 circumstance-noted name=factsSimple value=true",
                "2024-06-12 circumstance-noted name=liabilityUndisputed value=true")).containsExactly(
                Found.about("made", "simple-assessment-unfounded", NOTICE, "第二十条", "损失金额在 50 万元以下"));
    }

    @Test
    void what_the_file_denies_is_not_silent() {
        assertThat(found("CN-2020", "2025-07-20", "2025-06-12 determination-made",
                "2025-06-12 circumstance-noted name=factsSimple value=true", "2025-06-12 circumstance-noted name=impactSmall value=false",
                "2025-06-12 circumstance-noted name=liabilityUndisputed value=true")).isEmpty();
    }

    @Test
    void missing_consents_are_not_told_twice() {
        assertThat(found("NX-2024", "2025-07-20", "2025-06-12 determination-made id=made amount=100",
                "2025-06-12 circumstance-noted name=factsSimple value=true",
                "2025-06-12 circumstance-noted name=liabilityUndisputed value=true")).isEmpty();
    }
}
