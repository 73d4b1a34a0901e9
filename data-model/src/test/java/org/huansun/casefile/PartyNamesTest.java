package org.huansun.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.party.ObligorProgress;
import org.junit.jupiter.api.Test;

class PartyNamesTest {

    private static final String ADDED = "2026-01-05 party-added id=p1 role=obligor name=甲厂";
    private static final String OTHER = "2026-01-05 party-added id=p2 role=obligor name=乙厂";
    private static final String SERVED = "2026-02-02 notice-served id=n1 obligor=甲厂";
    private static final String RENAMED = "2026-02-04 party-changed party=p1 name=丙厂";

    private static Deadline reply(String asOf, String obligor, String... facts) {
        return Shipped.caseOnDay("NMG-2025", asOf, facts).deadline("obligor-reply", Optional.of(obligor), LocalDate.parse(asOf)).orElseThrow();
    }

    @Test
    void what_was_served_under_the_old_name_is_answered_under_the_new_one() {
        Deadline reply = reply("2026-02-28", "丙厂", ADDED, OTHER, SERVED, RENAMED, "2026-02-06 reply-received obligor=丙厂");
        assertThat(List.of(reply.state(), reply.obligor(), reply.metOn()))
                .containsExactly(State.MET, Optional.of("丙厂"), Optional.of(LocalDate.of(2026, 2, 6)));
    }

    @Test
    void an_answer_recorded_under_the_old_name_after_the_change_counts_too() {
        assertThat(reply("2026-02-28", "丙厂", ADDED, OTHER, SERVED, RENAMED, "2026-02-06 reply-received obligor=甲厂").state()).isEqualTo(State.MET);
    }

    @Test
    void before_the_change_the_party_bears_its_old_name() {
        assertThat(reply("2026-02-03", "甲厂", ADDED, OTHER, SERVED, RENAMED).obligor()).contains("甲厂");
    }

    @Test
    void a_withdrawn_change_never_was() {
        assertThat(reply("2026-02-28", "甲厂", ADDED, OTHER, SERVED, RENAMED.replace("party-changed", "party-changed id=c1"),
                "2026-02-05 entry-superseded supersedes=c1", "2026-02-06 reply-received obligor=甲厂").state()).isEqualTo(State.MET);
    }

    @Test
    void who_took_over_another_s_name_is_not_taken_for_him() {
        String[] swapped = {ADDED, OTHER, SERVED, "2026-02-04 party-changed party=p1 name=旧厂", "2026-02-04 party-changed party=p2 name=甲厂",
            "2026-02-06 reply-received obligor=甲厂"};
        assertThat(reply("2026-02-28", "旧厂", swapped).state()).as("served before the change").isEqualTo(State.OVERDUE);
        assertThat(ObligorProgress.of(Shipped.caseOnDay("NMG-2025", "2026-02-28", swapped), "甲厂").served()).isEmpty();
    }

    @Test
    void each_of_several_obligors_has_his_own_days_and_all_wait_for_the_last() {
        String[] facts = {ADDED, OTHER, SERVED, "2026-02-09 notice-served id=n2 obligor=乙厂", "2026-02-06 reply-received obligor=甲厂",
            RENAMED, "2026-02-24 reply-received obligor=乙厂", "2026-03-02 agreement-signed obligor=丙厂"};
        CaseOnDay state = Shipped.caseOnDay("NMG-2025", "2026-03-10", facts);
        ObligorProgress one = ObligorProgress.of(state, "丙厂");
        ObligorProgress other = ObligorProgress.of(state, "乙厂");
        assertThat(List.of(one.served().orElseThrow().on(), one.replied().orElseThrow().on(), one.end().orElseThrow().on()))
                .containsExactly(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 6), LocalDate.of(2026, 3, 2));
        assertThat(other.reply().orElseThrow().state()).isEqualTo(State.MET_LATE);
        assertThat(other.end()).isEmpty();
        assertThat(state.isConsultationOver()).isFalse();
        assertThat(state.history().obligors()).containsExactlyInAnyOrder("丙厂", "乙厂");
    }

    @Test
    void who_has_left_owes_no_answer_any_more_and_nobody_waits_for_him() {
        String[] facts = {ADDED, OTHER, "2026-02-09 notice-served id=n2 obligor=乙厂", "2026-02-10 party-left party=p2",
            "2026-03-02 agreement-signed obligor=甲厂"};
        CaseOnDay state = Shipped.caseOnDay("NMG-2025", "2026-03-10", facts);
        assertThat(state.deadline("obligor-reply", Optional.of("乙厂"), state.day()).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(state.isConsultationOver()).isTrue();
    }

    @Test
    void what_had_passed_before_he_left_stays_overdue() {
        assertThat(reply("2026-06-01", "乙厂", OTHER, "2026-02-02 notice-served obligor=乙厂", "2026-05-10 party-left party=p2").state())
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void a_name_that_belongs_to_no_party_stays_as_it_is() {
        assertThat(reply("2026-02-28", "丁厂", ADDED, "2026-02-02 notice-served obligor=丁厂").obligor()).contains("丁厂");
    }
}
