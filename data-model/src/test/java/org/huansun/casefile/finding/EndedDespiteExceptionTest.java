package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class EndedDespiteExceptionTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("ended-despite-exception", pack, asOf, facts);
    }

    @Test
    void a_slight_case_in_a_red_line_area_must_not_be_declined() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-10 circumstance-noted name=redLine value=true",
                "2025-06-12 filing-declined id=end situation=3")).containsExactly(Found.about("end", "ended-despite-exception", BREACH,
                        "第十五条", "损害显著轻微，而且不需要赔偿", "损害区域在生态保护红线、自然保护地内"));
    }

    @Test
    void nor_be_terminated_where_damage_was_done_again_within_two_years() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-01 filing-approved",
                "2025-06-12 circumstance-noted name=repeatWithinTwoYears value=true", "2025-06-12 claim-terminated id=end situation=3"))
                .containsExactly(Found.about("end", "ended-despite-exception", BREACH, "第十五条", "损害显著轻微，而且不需要赔偿",
                        "义务人曾因违法造成损害，2 年内再次发生"));
    }

    @Test
    void each_exception_that_holds_is_told() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-10 circumstance-noted name=redLine value=true",
                "2025-06-10 circumstance-noted name=mustStart value=true", "2025-06-12 filing-declined situation=3")).hasSize(2);
    }

    @Test
    void another_situation_may_be_used_in_a_red_line_area_in_inner_mongolia() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-10 circumstance-noted name=redLine value=true",
                "2025-06-12 filing-declined situation=1")).isEmpty();
    }

    @Test
    void but_none_in_ningxia() {
        assertThat(found("NX-2024", "2025-06-20", "2025-06-10 circumstance-noted name=redLine value=true",
                "2025-06-12 claim-terminated id=end situation=2")).containsExactly(Found.about("end", "ended-despite-exception", BREACH,
                        "第十二条", "所涉物种不在重点保护名录或者红色名录，损害显著轻微的野生动植物案件",
                        "损害结果在生态保护红线等必须强制性严格保护的区域"));
    }

    @Test
    void what_was_noted_true_and_then_false_holds_no_longer() {
        assertThat(found("NX-2024", "2025-06-20", "2025-06-10 circumstance-noted name=redLine value=true",
                "2025-06-11 circumstance-noted name=redLine value=false", "2025-06-12 claim-terminated situation=2")).isEmpty();
    }

    @Test
    void what_was_noted_only_after_the_end_was_not_known() {
        assertThat(found("NX-2024", "2025-06-20", "2025-06-12 claim-terminated situation=2",
                "2025-06-13 circumstance-noted name=redLine value=true")).isEmpty();
    }

    @Test
    void a_withdrawn_circumstance_counts_for_nothing() {
        assertThat(found("NX-2024", "2025-06-20", "2025-06-10 circumstance-noted id=line name=redLine value=true",
                "2025-06-12 claim-terminated situation=2", "2025-06-14 entry-superseded supersedes=line")).isEmpty();
    }

    @Test
    void a_text_without_exceptions_has_none() {
        assertThat(found("GX-DRAFT", "2025-06-20", "2025-06-10 circumstance-noted name=redLine value=true",
                "2025-06-12 filing-declined situation=3")).isEmpty();
    }
}
