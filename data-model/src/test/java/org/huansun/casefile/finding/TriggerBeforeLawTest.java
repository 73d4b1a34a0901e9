package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.NOTICE;

import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class TriggerBeforeLawTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("trigger-before-law", pack, asOf, facts);
    }

    @Test
    void a_deadline_that_opened_the_day_before_the_text_served_is_told_with_their_number() {
        assertThat(found("NMG-2025", "2025-05-20", "2025-05-08 clue-received", "2025-05-08 notice-served")).containsExactly(new Finding(
                "trigger-before-law", NOTICE, Optional.of("第五十条"), Optional.empty(), List.of("NMG-2025", "2025-05-09", "3")));
    }

    @Test
    void one_is_enough() {
        assertThat(found("NMG-2025", "2025-05-20", "2025-05-08 clue-received")).extracting(Finding::details)
                .containsExactly(List.of("NMG-2025", "2025-05-09", "1"));
    }

    @Test
    void a_deadline_that_opened_on_the_first_day_is_not() {
        assertThat(found("NMG-2025", "2025-05-20", "2025-05-09 clue-received")).isEmpty();
    }

    @Test
    void an_older_entry_that_opens_no_deadline_is_not() {
        assertThat(found("NMG-2025", "2025-05-20", "2025-05-08 site-visited", "2025-05-09 clue-received")).isEmpty();
    }

    @Test
    void a_pack_whose_day_nobody_knows_has_no_day_before_it() {
        assertThat(found("CN-2020", "2025-05-20", "2001-03-01 notice-served")).isEmpty();
        assertThat(found("GX-DRAFT", "2025-05-20", "2001-03-01 notice-served")).isEmpty();
    }
}
