package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class SimpleAssessmentInDisputeTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("simple-assessment-in-dispute", pack, asOf, facts);
    }

    @Test
    void a_liability_in_dispute_is_found_whenever_it_was_noted() {
        assertThat(found("NMG-2025", "2025-07-20", "2025-06-12 expert-opinion-received id=opinion",
                "2025-07-01 circumstance-noted name=liabilityUndisputed value=false")).containsExactly(
                Found.about("opinion", "simple-assessment-in-dispute", BREACH, "第二十条", "责任认定无争议"));
    }

    @Test
    void but_not_before_its_day() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-12 expert-opinion-received",
                "2025-07-01 circumstance-noted name=liabilityUndisputed value=false")).isEmpty();
    }

    @Test
    void a_dispute_that_was_settled_is_none() {
        assertThat(found("NMG-2025", "2025-07-20", "2025-06-10 circumstance-noted name=liabilityUndisputed value=false",
                "2025-06-11 circumstance-noted name=liabilityUndisputed value=true", "2025-06-12 expert-opinion-received")).isEmpty();
    }

    @Test
    void an_impact_that_is_not_small_is_found_where_the_text_puts_it_beside_the_figure() {
        assertThat(found("GX-DRAFT", "2025-07-20", "2025-06-10 circumstance-noted name=impactSmall value=false",
                "2025-06-12 expert-opinion-received id=opinion amount=1000")).containsExactly(
                Found.about("opinion", "simple-assessment-in-dispute", BREACH, "第十五条",
                        "损害较小：影响较小，初步估算不超过 30 万元（不含调查、鉴定评估等费用）"));
    }

    @Test
    void a_condition_noted_in_chinese_is_no_dispute() {
        assertThat(found("NMG-2025", "2025-07-20", "2025-06-10 circumstance-noted name=liabilityUndisputed value=是",
                "2025-06-10 circumstance-noted name=factsSimple value=待核实", "2025-06-12 expert-opinion-received")).isEmpty();
        assertThat(found("NMG-2025", "2025-07-20", "2025-06-10 circumstance-noted name=liabilityUndisputed value=否",
                "2025-06-12 expert-opinion-received")).hasSize(1);
    }

    @Test
    void an_amount_above_the_figure_is_no_dispute() {
        assertThat(found("GX-DRAFT", "2025-07-20", "2025-06-10 circumstance-noted name=impactSmall value=true",
                "2025-06-12 expert-opinion-received amount=300001")).isEmpty();
    }

    @Test
    void without_a_simple_assessment_nothing_is_in_dispute() {
        assertThat(found("NMG-2025", "2025-07-20", "2025-06-10 circumstance-noted name=factsSimple value=false",
                "2025-06-12 appraisal-received")).isEmpty();
    }
}
