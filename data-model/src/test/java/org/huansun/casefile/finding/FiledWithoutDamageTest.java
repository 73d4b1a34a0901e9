package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class FiledWithoutDamageTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("filed-without-damage", pack, asOf, facts);
    }

    @Test
    void a_claim_opened_after_a_check_that_found_no_damage_is_found() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-02 clue-received", "2025-06-10 preliminary-check-completed damageFound=false",
                "2025-06-12 filing-approved id=filing"))
                .containsExactly(Found.about("filing", "filed-without-damage", BREACH, "第十四条", "2025-06-10"));
    }

    @Test
    void a_second_check_that_found_some_is_the_last_word() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-10 preliminary-check-completed damageFound=false",
                "2025-06-11 preliminary-check-completed damageFound=true", "2025-06-12 filing-approved")).isEmpty();
    }

    @Test
    void a_check_that_says_nothing_of_it_is_no_denial() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-10 preliminary-check-completed", "2025-06-12 filing-approved")).isEmpty();
    }

    @Test
    void a_check_after_the_filing_does_not_matter() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-12 filing-approved", "2025-06-13 preliminary-check-completed damageFound=false"))
                .isEmpty();
    }

    @Test
    void where_the_claim_is_opened_upon_an_investigation_one_after_the_check_counts_more() {
        assertThat(found("NMG-2022", "2024-06-20", "2024-06-03 preliminary-check-completed damageFound=false",
                "2024-06-10 investigation-completed", "2024-06-12 filing-approved")).isEmpty();
        assertThat(found("NMG-2022", "2024-06-20", "2024-06-03 preliminary-check-completed damageFound=false",
                "2024-06-12 filing-approved id=filing"))
                .containsExactly(Found.about("filing", "filed-without-damage", BREACH, "第十六条", "2024-06-03"));
    }
}
