package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;
import static org.huansun.casefile.Finding.Weight.DEPARTURE;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class TooFewExpertsTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("too-few-experts", pack, asOf, facts);
    }

    @Test
    void two_experts_are_too_few_and_three_are_enough() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-12 expert-opinion-received id=opinion experts=2")).containsExactly(
                Found.about("opinion", "too-few-experts", BREACH, "第二十条", "2", "3"));
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-12 expert-opinion-received experts=3")).isEmpty();
    }

    @Test
    void guangxi_lets_an_exception_be() {
        assertThat(found("GX-DRAFT", "2025-06-20", "2025-06-12 expert-opinion-received id=opinion experts=1")).containsExactly(
                Found.about("opinion", "too-few-experts", DEPARTURE, "第十五条", "1", "3"));
    }

    @Test
    void a_number_in_words_is_not_counted() {
        assertThat(found("NMG-2025", "2025-06-20", "2025-06-12 expert-opinion-received experts=两人")).isEmpty();
    }

    @Test
    void the_national_opinions_ask_for_no_number() {
        assertThat(found("CN-2020", "2025-06-20", "2025-06-12 expert-opinion-received experts=1")).isEmpty();
    }
}
