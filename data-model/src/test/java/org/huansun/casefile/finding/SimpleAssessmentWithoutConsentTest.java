package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class SimpleAssessmentWithoutConsentTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("simple-assessment-without-consent", pack, asOf, facts);
    }

    @Test
    void both_consents_are_asked_for_in_ningxia() {
        assertThat(found("NX-2024", "2025-06-20", "2025-06-12 determination-made id=made")).containsExactly(
                Found.about("made", "simple-assessment-without-consent", BREACH, "第十五条", "权利人一方同意"),
                Found.about("made", "simple-assessment-without-consent", BREACH, "第十五条", "与义务人协商一致"));
    }

    @Test
    void a_consent_of_the_same_day_is_one_and_of_the_next_day_is_late() {
        String[] given = {"2025-06-12 circumstance-noted name=simpleAssessmentApproved value=true",
            "2025-06-13 circumstance-noted name=simpleAssessmentAgreed value=true", "2025-06-12 determination-made id=made"};
        assertThat(found("NX-2024", "2025-06-20", given)).containsExactly(
                Found.about("made", "simple-assessment-without-consent", BREACH, "第十五条", "与义务人协商一致"));
    }

    @Test
    void a_refused_consent_is_none() {
        assertThat(found("NX-2024", "2025-06-20", "2025-06-11 circumstance-noted name=simpleAssessmentApproved value=true",
                "2025-06-11 circumstance-noted name=simpleAssessmentAgreed value=true",
                "2025-06-12 circumstance-noted name=simpleAssessmentAgreed value=false", "2025-06-12 determination-made id=made"))
                .containsExactly(Found.about("made", "simple-assessment-without-consent", BREACH, "第十五条", "与义务人协商一致"));
    }

    @Test
    void no_other_text_asks_for_one() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-12 determination-made")).isEmpty();
        assertThat(found("GX-DRAFT", "2025-06-20", "2025-06-12 determination-made")).isEmpty();
    }
}
