package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class SimpleAssessmentAboveThresholdTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("simple-assessment-above-threshold", pack, asOf, facts);
    }

    @Test
    void the_figure_itself_is_still_within_and_a_fen_more_is_not() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-12 expert-opinion-received amount=300000.00")).isEmpty();
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-12 expert-opinion-received id=opinion amount=300000.01")).containsExactly(
                Found.about("opinion", "simple-assessment-above-threshold", BREACH, "第二十条", "300000.01", "300000"));
    }

    @Test
    void costs_are_left_out_where_the_text_leaves_them_out() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-12 determination-made amount=320000 costs=20000")).isEmpty();
        assertThat(found("NX-2024", "2025-06-20", "2025-06-10 circumstance-noted name=estimatedLoss value=520000 costs=20000",
                "2025-06-12 expert-opinion-received amount=900000")).isEmpty();
    }

    @Test
    void and_left_in_where_it_does_not() {
        assertThat(found("NMG-2022", "2024-06-20", "2024-06-12 determination-made id=made amount=520000 costs=20000")).containsExactly(
                Found.about("made", "simple-assessment-above-threshold", BREACH, "第二十条", "520000", "500000"));
    }

    @Test
    void ningxia_and_guangxi_mean_the_estimate() {
        assertThat(found("NX-2024", "2025-06-20", "2025-06-10 circumstance-noted name=estimatedLoss value=500000.01",
                "2025-06-12 expert-opinion-received id=opinion amount=400000")).containsExactly(
                Found.about("opinion", "simple-assessment-above-threshold", BREACH, "第十五条", "500000.01", "500000"));
        assertThat(found("GX-DRAFT", "2025-06-20", "2025-06-10 circumstance-noted name=estimatedLoss value=300000",
                "2025-06-12 expert-opinion-received amount=400000")).isEmpty();
    }

    @Test
    void without_an_estimate_the_assessment_is_taken() {
        assertThat(found("NX-2024", "2025-06-20", "2025-06-12 expert-opinion-received id=opinion amount=500000.5")).containsExactly(
                Found.about("opinion", "simple-assessment-above-threshold", BREACH, "第十五条", "500000.5", "500000"));
    }

    @Test
    void an_amount_that_is_no_money_is_no_amount() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-12 expert-opinion-received amount=约40万元")).isEmpty();
    }

    @Test
    void a_text_without_a_figure_has_nothing_to_exceed() {
        assertThat(found("CN-2020", "2025-06-20", "2025-06-12 expert-opinion-received amount=9000000")).isEmpty();
    }

    @Test
    void experts_who_are_heard_beside_a_report_did_not_assess_in_the_simple_way() {
        assertThat(found("NMG-2025", "2025-07-20", "2025-06-12 appraisal-received amount=2000000", "2025-07-01 expert-opinion-received"))
                .isEmpty();
    }

    @Test
    void an_assessment_is_held_against_what_was_known_on_its_day() {
        assertThat(found("NMG-2025", "2025-07-20", "2025-06-12 expert-opinion-received amount=200000",
                "2025-07-01 determination-made id=made amount=900000")).containsExactly(
                Found.about("made", "simple-assessment-above-threshold", BREACH, "第二十条", "900000", "300000"));
    }

    @Test
    void a_corrected_amount_makes_it_go() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-12 expert-opinion-received id=opinion amount=3000000",
                "2025-06-12 expert-opinion-received supersedes=opinion amount=300000")).isEmpty();
    }
}
