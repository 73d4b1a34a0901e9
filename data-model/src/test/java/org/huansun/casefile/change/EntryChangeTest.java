package org.huansun.casefile.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huansun.casefile.DeadlineChange;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Facts;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Shipped;
import org.huansun.casefile.next.NextStep;
import org.junit.jupiter.api.Test;

/** What recording the last of some facts would do on a day. */
class EntryChangeTest {

    private static EntryChange change(String pack, String asOf, String... facts) {
        List<Fact> all = new ArrayList<>(Facts.of(facts));
        Fact last = all.removeLast();
        return EntryChange.of(all, last, LocalDate.parse(asOf), Shipped.pack(pack), Shipped.CALENDAR);
    }

    private static List<String> kinds(EntryChange change) {
        return change.deadlines().stream().map(EntryChangeTest::words).toList();
    }

    private static String words(DeadlineChange change) {
        var shown = change.after().or(change::before).orElseThrow();
        return shown.period().id() + " " + change.kind();
    }

    @Test
    void a_clue_starts_its_check() {
        assertThat(kinds(change("NMG-2025", "2026-03-05", "2026-03-02 clue-received"))).containsExactly("preliminary-check STARTED");
    }

    @Test
    void what_is_asked_for_meets_in_time_or_late() {
        assertThat(kinds(change("NMG-2025", "2026-04-30", "2026-03-02 clue-received", "2026-03-20 preliminary-check-completed")))
                .containsExactly("preliminary-check MET");
        assertThat(kinds(change("NMG-2025", "2026-04-30", "2026-03-02 clue-received", "2026-04-20 preliminary-check-completed")))
                .containsExactly("preliminary-check MET_LATE");
    }

    @Test
    void a_commission_stops_an_investigation_and_its_report_lets_it_run_on() {
        assertThat(kinds(change("GX-DRAFT", "2026-03-20", "2026-03-02 filing-approved", "2026-03-10 appraisal-commissioned")))
                .contains("investigation SUSPENDED");
        assertThat(kinds(change("GX-DRAFT", "2026-03-20", "2026-03-02 filing-approved", "2026-03-10 appraisal-commissioned",
                "2026-03-18 appraisal-received"))).contains("investigation RESUMED");
    }

    @Test
    void an_extension_moves_a_day() {
        assertThat(kinds(change("GX-DRAFT", "2026-03-20", "2026-03-02 filing-approved", "2026-03-10 investigation-extended")))
                .containsExactly("investigation MOVED");
    }

    @Test
    void a_correction_moves_a_day_and_a_withdrawal_takes_it_away() {
        assertThat(kinds(change("NMG-2025", "2026-03-05", "2026-03-02 clue-received id=c", "2026-03-03 clue-received supersedes=c")))
                .containsExactlyInAnyOrder("preliminary-check STARTED", "preliminary-check GONE");
        assertThat(kinds(change("NMG-2025", "2026-03-05", "2026-03-02 clue-received id=c", "2026-03-05 entry-superseded supersedes=c")))
                .containsExactly("preliminary-check GONE");
    }

    @Test
    void a_withdrawal_of_what_met_it_opens_it_again() {
        assertThat(kinds(change("NMG-2025", "2026-03-12", "2026-03-02 clue-received", "2026-03-05 preliminary-check-completed id=p",
                "2026-03-12 entry-superseded supersedes=p"))).containsExactly("preliminary-check REOPENED");
    }

    @Test
    void the_end_of_a_claim_cancels_what_runs() {
        assertThat(kinds(change("NMG-2025", "2026-03-12", "2026-03-02 clue-received", "2026-03-05 filing-declined")))
                .containsExactly("preliminary-check CANCELLED");
    }

    @Test
    void what_will_not_hold_any_more_is_told_and_what_will_hold_again() {
        EntryChange filed = change("NMG-2025", "2026-03-12", "2026-03-02 clue-received",
                "2026-03-05 preliminary-check-completed id=p damageFound=false", "2026-03-06 filing-approved");
        assertThat(filed.arising()).extracting(Finding::code).contains("filed-without-damage");
        EntryChange mended = change("NMG-2025", "2026-03-12", "2026-03-02 clue-received",
                "2026-03-05 preliminary-check-completed id=p damageFound=false", "2026-03-06 filing-approved",
                "2026-03-05 preliminary-check-completed supersedes=p damageFound=true");
        assertThat(mended.vanishing()).extracting(Finding::code).contains("filed-without-damage");
        assertThat(mended.arising()).isEmpty();
    }

    @Test
    void a_meeting_too_many_is_forbidden_before_it_is_recorded() {
        EntryChange fourth = change("NMG-2025", "2026-03-30", "2026-03-01 filing-approved", "2026-03-02 notice-served",
                "2026-03-05 meeting-held round=1 outcome=divided", "2026-03-12 meeting-held round=2 outcome=divided",
                "2026-03-19 meeting-held round=3 outcome=divided", "2026-03-26 meeting-held round=4 outcome=divided");
        assertThat(fourth.against()).extracting(NextStep::leave).contains(NextStep.Leave.FORBIDDEN);
    }

    @Test
    void what_changes_nothing_says_nothing() {
        EntryChange remark = change("NMG-2025", "2026-03-12", "2026-03-02 clue-received", "2026-03-05 remark-made");
        assertThat(remark).isEqualTo(new EntryChange(List.of(), List.of(), List.of(), List.of()));
    }
}
