package org.huansun.casefile.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Facts;
import org.huansun.casefile.Shipped;
import org.junit.jupiter.api.Test;

/** With whom there is nothing left to consult about. */
class SettledTest {

    private static final List<String> BOTH = List.of("甲", "乙");
    private static final String AGREED = "2026-03-01 meeting-held round=1 outcome=agreed obligor=乙";
    private static final String DIVIDED = "2026-03-01 meeting-held round=1 outcome=divided obligor=甲";

    private static Settled settled(String... facts) {
        List<Fact> recorded = Facts.of(facts);
        return new Settled(Shipped.engine("NMG-2025").caseOnDay(recorded, LocalDate.parse("2026-06-01")).history());
    }

    private static boolean with(String obligor, String... facts) {
        return settled(facts).with(Optional.of(obligor));
    }

    @Test
    void the_next_round_is_held_with_whom_it_is_not_over() {
        assertThat(settled(AGREED, DIVIDED).open(BOTH, 2)).containsExactly("甲");
        assertThat(settled(AGREED, DIVIDED).open(BOTH, 1)).containsExactly("甲", "乙");
        assertThat(settled(DIVIDED, "2026-03-02 consultation-failed situation=1 obligor=乙").open(BOTH, 2)).containsExactly("甲");
    }

    @Test
    void a_round_in_which_it_ends_with_one_stays_one_with_both() {
        assertThat(settled("2026-03-01 meeting-opened round=1", "2026-03-01 meeting-held round=1 outcome=absent obligor=乙",
                "2026-03-01 consultation-failed situation=2 obligor=乙").open(BOTH, 1)).containsExactly("甲", "乙");
    }

    @Test
    void a_round_after_all_is_settled_is_held_with_all() {
        assertThat(settled("2026-03-01 agreement-signed").open(BOTH, 2)).containsExactly("甲", "乙");
    }

    @Test
    void a_later_meeting_without_agreement_opens_it_again() {
        assertThat(with("乙", AGREED)).isTrue();
        assertThat(with("乙", AGREED, "2026-03-10 meeting-held round=2 outcome=divided obligor=乙")).isFalse();
        assertThat(with("乙", AGREED, "2026-03-02 agreement-signed obligor=乙", "2026-03-10 meeting-held round=2 outcome=divided")).isTrue();
    }

    @Test
    void a_court_s_refusal_to_one_leaves_what_was_agreed_with_another() {
        String[] refused = {"2026-03-01 agreement-signed obligor=甲", "2026-03-01 agreement-signed obligor=乙", "2026-04-01 confirmation-refused obligor=甲"};
        assertThat(with("甲", refused)).isFalse();
        assertThat(with("乙", refused)).isTrue();
        assertThat(with("甲", refused[0], refused[1], refused[2], "2026-05-01 agreement-signed obligor=甲")).isTrue();
        assertThat(with("乙", "2026-03-01 agreement-signed", "2026-04-01 confirmation-refused")).isFalse();
    }

    @Test
    void without_a_party_whatever_ended_it_counts() {
        assertThat(settled().with(Optional.empty())).isFalse();
        assertThat(settled(AGREED).with(Optional.empty())).isTrue();
        assertThat(settled(AGREED).open(List.of(), 2)).isEmpty();
    }
}
