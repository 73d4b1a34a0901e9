package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class StepSkippedTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("step-skipped", pack, asOf, facts);
    }

    @Test
    void a_claim_opened_without_a_check_is_found() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-02 clue-received", "2025-06-12 filing-approved id=filing")).containsExactly(
                Found.about("filing", "step-skipped", BREACH, "第十二条", "完成初步核查", "check-first"));
    }

    @Test
    void a_check_of_the_same_day_came_before_whatever_was_recorded_first() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-02 clue-received", "2025-06-12 filing-approved",
                "2025-06-12 preliminary-check-completed")).isEmpty();
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-02 clue-received", "2025-06-12 filing-approved",
                "2025-06-13 preliminary-check-completed")).hasSize(1);
    }

    @Test
    void a_case_that_began_without_a_clue_is_not_judged() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-12 filing-approved")).isEmpty();
    }

    @Test
    void declining_wants_a_check_too_where_the_text_says_so() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-02 clue-received", "2025-06-12 filing-declined id=end")).containsExactly(
                Found.about("end", "step-skipped", BREACH, "第十二条", "完成初步核查", "check-first"));
        assertThat(found("NX-2024", "2025-06-30", "2025-06-02 clue-received", "2025-06-12 filing-declined")).isEmpty();
        assertThat(found("NMG-2022", "2024-06-30", "2024-06-02 clue-received", "2024-06-12 filing-approved")).isEmpty();
    }

    @Test
    void an_evaluation_that_was_not_passed_has_to_be_followed_by_another() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-02 restoration-reported",
                "2025-06-05 restoration-evaluated passed=false", "2025-06-12 case-closed id=closing")).containsExactly(
                Found.about("closing", "step-skipped", BREACH, "第三十三条", "要求义务人继续修复，直到达标", "continue-restoration"));
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-02 restoration-reported", "2025-06-05 restoration-evaluated passed=false",
                "2025-06-10 restoration-reported", "2025-06-11 restoration-evaluated passed=true", "2025-06-12 case-closed")).isEmpty();
    }

    /** NX-2024 第二十五条. */
    @Test
    void a_restoration_that_was_ended_with_consent_need_not_go_on() {
        assertThat(found("NX-2024", "2025-06-30", "2025-06-02 restoration-reported",
                "2025-06-05 restoration-evaluated passed=false", "2025-06-08 circumstance-noted name=restorationEnded value=true",
                "2025-06-12 case-closed")).isEmpty();
        assertThat(found("NX-2024", "2025-06-30", "2025-06-02 restoration-reported",
                "2025-06-05 restoration-evaluated passed=false", "2025-06-12 case-closed")).hasSize(1);
    }

    @Test
    void a_report_of_the_day_of_a_failed_evaluation_is_what_was_evaluated() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-05 restoration-reported", "2025-06-05 restoration-evaluated passed=false",
                "2025-06-12 case-closed")).hasSize(1);
    }

    @Test
    void an_evaluation_that_is_not_needed_is_not_skipped_where_the_text_has_exceptions() {
        String[] facts = {"2025-06-02 restoration-reported", "2025-06-12 circumstance-noted name=evaluationExempt value=true",
            "2025-06-12 case-closed"};
        assertThat(found("NMG-2025", "2025-06-30", facts)).isEmpty();
        assertThat(found("GX-DRAFT", "2025-06-30", facts)).isEmpty();
        assertThat(found("NX-2024", "2025-06-30", facts)).hasSize(1);
    }

    @Test
    void a_plan_may_be_filed_before_the_agreement_is_signed() {
        assertThat(found("NX-2024", "2025-06-30", "2025-06-01 restoration-plan-filed", "2025-06-02 agreement-signed",
                "2025-06-12 restoration-started")).isEmpty();
        assertThat(found("NX-2024", "2025-06-30", "2025-06-02 agreement-signed", "2025-06-12 restoration-started",
                "2025-06-13 restoration-plan-filed")).hasSize(1);
    }

    @Test
    void an_entry_that_was_withdrawn_skips_nothing() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-02 clue-received", "2025-06-12 filing-approved id=filing",
                "2025-06-13 entry-superseded supersedes=filing")).isEmpty();
    }
}
