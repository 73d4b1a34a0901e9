package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class MajorCaseNotSupervisedTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("major-case-not-supervised", pack, asOf, facts);
    }

    @Test
    void on_the_day_it_is_a_step_and_on_the_next_it_is_found() {
        String[] facts = {"2025-06-12 filing-approved", "2025-06-20 circumstance-noted id=major name=majorCase value=true"};
        assertThat(found("NX-2024", "2025-06-20", facts)).isEmpty();
        assertThat(found("NX-2024", "2025-06-21", facts)).containsExactly(
                Found.about("major", "major-case-not-supervised", BREACH, "第十一条"));
    }

    @Test
    void the_day_counts_from_the_later_of_the_two() {
        String[] facts = {"2025-06-10 circumstance-noted name=majorCase value=true", "2025-06-20 filing-approved"};
        assertThat(found("NMG-2025", "2025-06-20", facts)).isEmpty();
        assertThat(found("NMG-2025", "2025-06-21", facts)).hasSize(1);
    }

    @Test
    void a_case_that_was_noted_as_major_and_then_not_is_none() {
        assertThat(found("NX-2024", "2025-06-30", "2025-06-12 filing-approved", "2025-06-20 circumstance-noted name=majorCase value=true",
                "2025-06-22 circumstance-noted name=majorCase value=false")).isEmpty();
    }

    @Test
    void a_claim_that_was_not_opened_or_has_ended_needs_none() {
        assertThat(found("NX-2024", "2025-06-30", "2025-06-20 circumstance-noted name=majorCase value=true")).isEmpty();
        assertThat(found("NX-2024", "2025-06-30", "2025-06-12 filing-approved", "2025-06-20 circumstance-noted name=majorCase value=true",
                "2025-06-25 claim-terminated")).isEmpty();
    }

    @Test
    void two_texts_have_no_supervision() {
        assertThat(found("NMG-2022", "2024-06-30", "2024-06-12 filing-approved", "2024-06-20 circumstance-noted name=majorCase value=true"))
                .isEmpty();
        assertThat(found("CN-2020", "2025-06-30", "2025-06-12 filing-approved", "2025-06-20 circumstance-noted name=majorCase value=true"))
                .isEmpty();
    }
}
