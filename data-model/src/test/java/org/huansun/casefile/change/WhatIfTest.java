package org.huansun.casefile.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.DeadlineChange;
import org.huansun.casefile.Facts;
import org.huansun.casefile.Shipped;
import org.huansun.casefile.change.Objection.Reason;
import org.junit.jupiter.api.Test;

/** What moves if something were otherwise. */
class WhatIfTest {

    private static final String[] INVESTIGATED = {"2026-03-02 filing-approved id=f"};

    private static WhatIf whatIf(String pack, String asOf, List<Supposition> supposed, String... facts) {
        return WhatIf.of(Facts.of(facts), LocalDate.parse(asOf), Shipped.pack(pack), Shipped.CALENDAR, supposed);
    }

    private static List<String> moves(WhatIf whatIf) {
        return whatIf.changes().stream().map(change -> change.after().or(change::before).orElseThrow().period().id() + " "
                + day(change.before()) + " -> " + day(change.after())).toList();
    }

    private static String day(Optional<Deadline> deadline) {
        return deadline.map(known -> known.due().map(LocalDate::toString).orElse(known.state().name())).orElse("none");
    }

    private static List<Reason> reasons(WhatIf whatIf) {
        return whatIf.objections().stream().map(Objection::reason).toList();
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void nothing_supposed_changes_nothing() {
        WhatIf same = whatIf("GX-DRAFT", "2026-03-20", List.of(), INVESTIGATED);
        assertThat(same.changes()).isEmpty();
        assertThat(same.objections()).isEmpty();
        assertThat(same.unchanged()).isNotEmpty().isEqualTo(same.before().deadlines().deadlines());
    }

    @Test
    void another_day_of_the_event_moves_what_runs_from_it() {
        WhatIf moved = whatIf("NMG-2025", "2026-03-20", List.of(new Supposition.EntryMoved("c", on("2026-03-09"))),
                "2026-03-02 clue-received id=c");
        assertThat(moves(moved)).containsExactly("preliminary-check 2026-04-01 -> 2026-04-08");
        assertThat(moved.changes()).extracting(DeadlineChange::kind).containsExactly(DeadlineChange.Kind.MOVED);
    }

    @Test
    void a_report_that_came_lengthens_the_investigation_by_the_days_it_was_out() {
        WhatIf suspended = whatIf("GX-DRAFT", "2026-04-20",
                List.of(new Supposition.Suspension(on("2026-03-10"), Optional.of(on("2026-03-20")))), INVESTIGATED);
        Deadline before = suspended.changes().stream().filter(WhatIfTest::isInvestigation).findFirst().flatMap(DeadlineChange::before).orElseThrow();
        Deadline after = suspended.changes().stream().filter(WhatIfTest::isInvestigation).findFirst().flatMap(DeadlineChange::after).orElseThrow();
        assertThat(after.nominalDue().orElseThrow()).isEqualTo(before.nominalDue().orElseThrow().plusDays(10));
        assertThat(suspended.objections()).isEmpty();
    }

    private static boolean isInvestigation(DeadlineChange change) {
        return change.after().or(change::before).orElseThrow().period().id().equals("investigation");
    }

    @Test
    void a_report_that_stays_out_leaves_no_day() {
        WhatIf suspended = whatIf("GX-DRAFT", "2026-03-20",
                List.of(new Supposition.Suspension(on("2026-03-10"), Optional.empty())), INVESTIGATED);
        assertThat(moves(suspended)).anyMatch(words -> words.startsWith("investigation ") && words.endsWith("-> SUSPENDED"));
    }

    @Test
    void what_lies_ahead_is_counted_as_of_its_day_on_both_sides() {
        WhatIf ahead = whatIf("GX-DRAFT", "2026-03-03",
                List.of(new Supposition.Suspension(on("2026-03-10"), Optional.of(on("2026-03-20")))), INVESTIGATED);
        assertThat(ahead.day()).isEqualTo(on("2026-03-20"));
        assertThat(ahead.before().day()).isEqualTo(ahead.after().day());
        assertThat(moves(ahead)).anyMatch(words -> words.startsWith("investigation "));
    }

    @Test
    void an_extension_granted_in_time_adds_its_amount() {
        WhatIf extended = whatIf("GX-DRAFT", "2026-03-20", List.of(new Supposition.Extension("investigation", "f", on("2026-03-18"))),
                INVESTIGATED);
        assertThat(extended.changes()).singleElement().satisfies(change -> {
            assertThat(change.after().orElseThrow().nominalDue().orElseThrow())
                    .isEqualTo(change.before().orElseThrow().nominalDue().orElseThrow().plusDays(30));
            assertThat(change.after().orElseThrow().extendedFrom()).isEqualTo(change.before().orElseThrow().due());
        });
    }

    @Test
    void an_extension_a_day_late_is_refused_and_moves_nothing() {
        LocalDate due = whatIf("GX-DRAFT", "2026-03-20", List.of(), INVESTIGATED).after().deadlines().deadlines().stream()
                .filter(deadline -> deadline.period().id().equals("investigation")).findFirst().flatMap(Deadline::due).orElseThrow();
        WhatIf late = whatIf("GX-DRAFT", "2026-03-20", List.of(new Supposition.Extension("investigation", "f", due.plusDays(1))), INVESTIGATED);
        assertThat(late.changes()).isEmpty();
        assertThat(reasons(late)).containsExactly(Reason.EXTENDED_TOO_LATE);
    }

    @Test
    void a_second_extension_is_refused() {
        WhatIf twice = whatIf("GX-DRAFT", "2026-03-20", List.of(new Supposition.Extension("investigation", "f", on("2026-03-18"))),
                "2026-03-02 filing-approved id=f", "2026-03-10 investigation-extended");
        assertThat(twice.changes()).isEmpty();
        assertThat(reasons(twice)).containsExactly(Reason.EXTENDED_BEFORE);
    }

    @Test
    void another_pack_gives_its_own_days() {
        WhatIf other = whatIf("NMG-2025", "2026-03-20", List.of(new Supposition.UnderPack(Shipped.pack("CN-2020"))),
                "2026-03-02 clue-received id=c", "2026-03-05 preliminary-check-completed", "2026-03-06 filing-approved", "2026-03-10 notice-served");
        assertThat(other.before().pack().id()).isEqualTo("NMG-2025");
        assertThat(other.after().pack().id()).isEqualTo("CN-2020");
        assertThat(other.changes()).isNotEmpty();
        assertThat(other.objections()).isEmpty();
    }

    @Test
    void what_a_pack_does_not_know_is_said() {
        assertThat(reasons(whatIf("CN-2020", "2026-03-20", List.of(new Supposition.Suspension(on("2026-03-10"), Optional.empty())), INVESTIGATED)))
                .containsExactly(Reason.NO_SUSPENSION);
        assertThat(reasons(whatIf("NMG-2025", "2026-03-20", List.of(new Supposition.Extension("preliminary-check", "c", on("2026-03-10"))),
                "2026-03-02 clue-received id=c"))).containsExactly(Reason.NO_EXTENSION);
    }

    @Test
    void nonsense_is_said_and_changes_nothing() {
        List<Supposition> nonsense = List.of(
                new Supposition.EntryMoved("nobody", on("2026-03-01")),
                new Supposition.EntryMoved("f", on("2026-03-02")),
                new Supposition.Suspension(on("2026-03-10"), Optional.of(on("2026-03-09"))),
                new Supposition.Extension("investigation", "f", on("2026-03-01")),
                new Supposition.Extension("no-such-period", "f", on("2026-03-10")),
                new Supposition.EntryMoved("f", on("2126-03-02")),
                new Supposition.UnderPack(Shipped.pack("GX-DRAFT")));
        WhatIf whatIf = whatIf("GX-DRAFT", "2026-03-20", nonsense, INVESTIGATED);
        assertThat(whatIf.changes()).isEmpty();
        assertThat(whatIf.day()).isEqualTo(on("2026-03-20"));
        assertThat(reasons(whatIf)).containsExactly(Reason.NO_SUCH_ENTRY, Reason.SAME_DAY, Reason.ENDS_BEFORE_IT_BEGINS,
                Reason.NO_SUCH_DEADLINE, Reason.NO_SUCH_DEADLINE, Reason.TOO_FAR, Reason.SAME_PACK);
    }

    @Test
    void a_superseded_entry_can_not_be_moved() {
        WhatIf whatIf = whatIf("NMG-2025", "2026-03-20", List.of(new Supposition.EntryMoved("c", on("2026-03-09"))),
                "2026-03-02 clue-received id=c", "2026-03-03 clue-received supersedes=c");
        assertThat(reasons(whatIf)).containsExactly(Reason.NO_SUCH_ENTRY);
        assertThat(whatIf.changes()).isEmpty();
    }

    @Property(tries = 200)
    void moving_an_entry_there_and_back_gives_the_case_as_it_was(@ForAll @IntRange(min = -60, max = 18) int days) {
        WhatIf there = whatIf("NMG-2025", "2026-03-20", List.of(new Supposition.EntryMoved("c", on("2026-03-02").plusDays(days)),
                new Supposition.EntryMoved("c", on("2026-03-02"))), "2026-03-02 clue-received id=c");
        assertThat(there.changes()).isEmpty();
        assertThat(there.unchanged()).isEqualTo(there.before().deadlines().deadlines());
    }
}
