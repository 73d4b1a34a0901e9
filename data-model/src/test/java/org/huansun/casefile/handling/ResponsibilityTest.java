package org.huansun.casefile.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Shipped;
import org.huansun.casefile.handling.CaseLink.Way;
import org.huansun.casefile.handling.Handover.State;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

    private static final String ASSIGNED = "2026-03-01 responsible-assigned person=李敏 with=赵强、孙某";
    private static final String HANDED = "2026-03-02 case-handed-over id=h person=李敏 to=王建国 reason=调岗";

    private static Responsibility of(String... facts) {
        return Responsibility.of(Shipped.caseOnDay("NMG-2025", "2026-04-01", facts).history());
    }

    private static List<State> states(Responsibility responsibility) {
        return responsibility.handovers().stream().map(Handover::state).toList();
    }

    @Test
    void a_case_stays_with_whoever_passed_it_on_until_it_is_taken() {
        Responsibility pending = of(ASSIGNED, HANDED);
        assertThat(pending.person()).contains("李敏");
        assertThat(pending.with()).containsExactly("赵强", "孙某");
        assertThat(pending.pending().orElseThrow().waitsFor("王 建国")).isTrue();
        assertThat(pending.pending().orElseThrow().waitsFor("李敏")).isFalse();
    }

    @Test
    void taken_it_is_the_other_s() {
        Responsibility taken = of(ASSIGNED, HANDED, "2026-03-04 handover-acknowledged of=h person=王建国");
        assertThat(taken.person()).contains("王建国");
        assertThat(taken.pending()).isEmpty();
        assertThat(taken.handovers().getFirst().answeredOn()).contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void declined_it_stays_and_the_reason_is_kept() {
        Responsibility declined = of(ASSIGNED, HANDED, "2026-03-04 handover-declined of=h person=王建国 reason=回避");
        assertThat(declined.person()).contains("李敏");
        assertThat(declined.handovers().getFirst().declinedBecause()).contains("回避");
        assertThat(states(declined)).containsExactly(State.DECLINED);
    }

    @Test
    void an_answer_to_a_handover_that_was_answered_or_replaced_changes_nothing() {
        assertThat(of(ASSIGNED, HANDED, "2026-03-04 handover-declined of=h person=王建国 reason=回避",
                "2026-03-05 handover-acknowledged of=h person=王建国").person()).contains("李敏");
        Responsibility replaced = of(ASSIGNED, HANDED, "2026-03-03 case-handed-over id=h2 person=李敏 to=孙某",
                "2026-03-04 handover-acknowledged of=h person=王建国");
        assertThat(states(replaced)).containsExactly(State.REPLACED, State.PENDING);
        assertThat(replaced.person()).contains("李敏");
    }

    @Test
    void naming_another_in_charge_ends_what_was_waiting() {
        Responsibility named = of(ASSIGNED, HANDED, "2026-03-03 responsible-assigned person=孙某");
        assertThat(named.person()).contains("孙某");
        assertThat(states(named)).containsExactly(State.REPLACED);
    }

    @Test
    void a_handover_to_nobody_waits_for_nobody() {
        assertThat(of(ASSIGNED, "2026-03-02 case-handed-over person=李敏").handovers()).isEmpty();
    }

    @Test
    void two_cases_hang_together_from_both_sides() {
        assertThat(CaseLink.of(Shipped.caseOnDay("NMG-2025", "2026-04-01", "2026-03-01 cases-joined id=j to=c2 caseName=另案 reason=同一源头",
                "2026-03-02 case-split id=s from=c3", "2026-03-03 case-split").history())).containsExactly(
                new CaseLink("j", Way.JOINED_INTO, "c2", "另案", LocalDate.of(2026, 3, 1), Optional.of("同一源头")),
                new CaseLink("s", Way.SPLIT_FROM, "c3", "", LocalDate.of(2026, 3, 2), Optional.empty()));
    }
}
