package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class SecondConsultationOmittedTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("second-consultation-omitted", pack, asOf, facts);
    }

    @Test
    void a_suit_right_after_a_refusal_is_found() {
        assertThat(found("NMG-2025", "2025-09-30", "2025-06-20 confirmation-refused", "2025-07-01 lawsuit-filed id=suit")).containsExactly(
                Found.about("suit", "second-consultation-omitted", BREACH, "第二十八条", "2025-06-20"));
        assertThat(found("GX-DRAFT", "2025-09-30", "2025-06-20 confirmation-refused", "2025-07-01 case-closed id=closing")).containsExactly(
                Found.about("closing", "second-consultation-omitted", BREACH, "第二十四条", "2025-06-20"));
    }

    @Test
    void one_after_a_second_consultation_is_not() {
        assertThat(found("NMG-2025", "2025-09-30", "2025-06-20 confirmation-refused", "2025-06-25 meeting-held", "2025-07-01 lawsuit-filed"))
                .isEmpty();
        assertThat(found("NMG-2025", "2025-09-30", "2025-06-20 confirmation-refused", "2025-06-25 notice-served", "2025-07-01 lawsuit-filed"))
                .isEmpty();
    }

    @Test
    void inner_mongolia_asks_for_one_only() {
        assertThat(found("NMG-2025", "2025-09-30", "2025-06-20 confirmation-refused", "2025-06-25 meeting-held",
                "2025-07-20 confirmation-refused", "2025-08-01 lawsuit-filed")).isEmpty();
    }

    @Test
    void guangxi_does_not_say_how_often() {
        assertThat(found("GX-DRAFT", "2025-09-30", "2025-06-20 confirmation-refused", "2025-06-25 meeting-held",
                "2025-07-20 confirmation-refused", "2025-08-01 lawsuit-filed id=suit")).containsExactly(
                Found.about("suit", "second-consultation-omitted", BREACH, "第二十四条", "2025-07-20"));
    }

    @Test
    void nothing_is_omitted_while_the_case_goes_on() {
        assertThat(found("NMG-2025", "2025-09-30", "2025-06-20 confirmation-refused")).isEmpty();
    }

    @Test
    void the_texts_that_do_not_speak_of_it_do_not_ask_for_it() {
        assertThat(found("NX-2024", "2025-09-30", "2025-06-20 confirmation-refused", "2025-07-01 lawsuit-filed")).isEmpty();
    }
}
