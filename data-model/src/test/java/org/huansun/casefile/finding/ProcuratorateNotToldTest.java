package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.BREACH;

import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class ProcuratorateNotToldTest {

    private static List<Finding> not(String pack, String asOf, String... facts) {
        return Found.of("procuratorate-not-told", pack, asOf, facts);
    }

    private static List<Finding> late(String pack, String asOf, String... facts) {
        return Found.of("procuratorate-told-late", pack, asOf, facts);
    }

    @Test
    void on_the_day_of_the_suit_there_is_still_time_and_on_the_next_it_is_found() {
        assertThat(not("NMG-2025", "2025-07-01", "2025-07-01 lawsuit-filed")).isEmpty();
        assertThat(not("NMG-2025", "2025-07-02", "2025-07-01 lawsuit-filed id=suit")).containsExactly(
                Found.about("suit", "procuratorate-not-told", BREACH, "第三十条", "2025-07-01"));
        assertThat(not("NMG-2022", "2024-07-02", "2024-07-01 lawsuit-filed id=suit")).containsExactly(
                Found.about("suit", "procuratorate-not-told", BREACH, "第三十一条", "2024-07-01"));
    }

    @Test
    void telling_it_the_same_day_or_before_is_in_time() {
        assertThat(not("NMG-2025", "2025-07-09", "2025-07-01 lawsuit-filed", "2025-07-01 procuratorate-notified")).isEmpty();
        assertThat(late("NMG-2025", "2025-07-09", "2025-07-01 lawsuit-filed", "2025-07-01 procuratorate-notified")).isEmpty();
        assertThat(late("NMG-2025", "2025-07-09", "2025-06-30 procuratorate-notified", "2025-07-01 lawsuit-filed")).isEmpty();
    }

    @Test
    void telling_it_the_day_after_is_late() {
        assertThat(late("NMG-2025", "2025-07-09", "2025-07-01 lawsuit-filed id=suit", "2025-07-02 procuratorate-notified")).containsExactly(
                Found.about("suit", "procuratorate-told-late", BREACH, "第三十条", "2025-07-01", "2025-07-02"));
        assertThat(not("NMG-2025", "2025-07-09", "2025-07-01 lawsuit-filed", "2025-07-02 procuratorate-notified")).isEmpty();
    }

    @Test
    void a_suit_on_an_agreement_that_is_not_performed_is_another_matter() {
        assertThat(not("NMG-2025", "2025-07-09", "2025-05-20 agreement-signed", "2025-07-01 lawsuit-filed")).isEmpty();
        assertThat(not("NMG-2025", "2025-07-09", "2025-05-20 agreement-signed obligor=甲", "2025-06-20 consultation-failed obligor=乙",
                "2025-07-01 lawsuit-filed")).hasSize(1);
        assertThat(not("NMG-2025", "2025-07-09", "2025-05-20 agreement-signed", "2025-06-20 confirmation-refused",
                "2025-07-01 lawsuit-filed")).hasSize(1);
    }

    @Test
    void a_withdrawn_notification_is_none() {
        assertThat(not("NMG-2025", "2025-07-09", "2025-07-01 lawsuit-filed", "2025-07-01 procuratorate-notified id=told",
                "2025-07-03 entry-superseded supersedes=told")).hasSize(1);
    }

    @Test
    void three_texts_do_not_ask_for_it() {
        assertThat(not("CN-2020", "2025-07-09", "2025-07-01 lawsuit-filed")).isEmpty();
        assertThat(not("NX-2024", "2025-07-09", "2025-07-01 lawsuit-filed")).isEmpty();
        assertThat(not("GX-DRAFT", "2025-07-09", "2025-07-01 lawsuit-filed")).isEmpty();
    }
}
