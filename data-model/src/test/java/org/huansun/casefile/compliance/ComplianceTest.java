package org.huansun.casefile.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Facts;
import org.huansun.casefile.Finding;
import org.huansun.casefile.finding.Findings;
import org.huansun.rules.LawBook;
import org.junit.jupiter.api.Test;

class ComplianceTest {

    private static final LawBook LAW = LawBook.shipped();

    private static CaseOnDay state(String pack, String asOf, List<Fact> facts) {
        return new DeadlineEngine(LAW.packs().get(pack), LAW.calendar()).caseOnDay(facts, LocalDate.parse(asOf));
    }

    private static Compliance kept(String pack, String asOf, String... facts) {
        CaseOnDay state = state(pack, asOf, Facts.of(facts));
        return Compliance.of(state, Findings.of(state), LAW.calendar());
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    /** 2026-02-10 + 5 working days = 2026-02-24. */
    @Test
    void what_was_done_late_says_by_how_many_days_of_either_kind_and_carries_the_finding() {
        KeptDeadline reply = kept("NMG-2025", "2026-03-05", "2026-02-10 notice-served", "2026-02-27 reply-received lateBecause=出差")
                .deadlines().getFirst();

        assertThat(reply.deadline().state()).isEqualTo(State.MET_LATE);
        assertThat(reply.doneBy().map(Fact::type)).contains("reply-received");
        assertThat(reply.margin()).contains(new Margin(-3, -3));
        assertThat(codes(reply.findings())).containsExactly("late-with-reason");
    }

    @Test
    void what_was_done_early_says_so() {
        KeptDeadline reply = kept("NMG-2025", "2026-03-05", "2026-02-10 notice-served", "2026-02-14 reply-received").deadlines().getFirst();

        assertThat(reply.margin()).contains(new Margin(10, 1));
        assertThat(reply.findings()).isEmpty();
    }

    @Test
    void what_is_not_done_is_held_against_the_day_that_the_case_is_seen_on() {
        Compliance kept = kept("NMG-2025", "2026-03-05", "2026-02-10 notice-served");

        assertThat(kept.deadlines()).extracting(line -> line.deadline().period().id(), KeptDeadline::margin).containsExactly(
                tuple("obligor-reply", Optional.of(new Margin(-9, -8))),
                tuple("consultation-period", Optional.of(new Margin(67, 44))));
    }

    @Test
    void what_is_suspended_has_no_margin() {
        assertThat(kept("GX-DRAFT", "2026-06-05", "2026-03-20 filing-approved", "2026-04-20 appraisal-commissioned").deadlines()
                .getFirst().margin()).isEmpty();
    }

    @Test
    void an_extension_that_came_too_late_is_found_at_the_deadline_that_it_did_not_extend() {
        Compliance kept = kept("GX-DRAFT", "2026-09-05", "2026-03-20 filing-approved", "2026-08-20 investigation-extended");

        assertThat(codes(kept.deadlines().getFirst().findings())).contains("late-extension");
        assertThat(codes(kept.others())).doesNotContain("late-extension");
    }

    /** One agreement meets both; only 甲's time was over. */
    @Test
    void of_two_obligors_only_the_late_one_carries_the_finding() {
        Compliance kept = kept("NMG-2025", "2026-06-20", "2026-02-10 notice-served obligor=甲", "2026-06-01 notice-served obligor=乙",
                "2026-06-15 agreement-signed amount=1");

        assertThat(kept.deadlines()).filteredOn(line -> line.deadline().period().id().equals("consultation-period"))
                .extracting(line -> line.deadline().obligor().orElseThrow(), line -> codes(line.findings()).contains("late-without-reason"))
                .containsExactly(tuple("甲", true), tuple("乙", false));
    }

    @Test
    void days_that_people_set_stand_apart() {
        Compliance kept = kept("NMG-2025", "2026-03-05", "2026-03-01 own-deadline-set title=报材料 due=2026-03-20");

        assertThat(kept.deadlines()).isEmpty();
        assertThat(kept.own()).extracting(own -> own.title()).containsExactly("报材料");
    }

    @Property(tries = 300)
    void each_finding_is_somewhere_and_none_is_made_up(@ForAll("histories") List<Fact> facts, @ForAll("packs") String pack) {
        CaseOnDay state = state(pack, "2026-12-31", facts);
        List<Finding> findings = Findings.of(state);

        Compliance kept = Compliance.of(state, findings, LAW.calendar());

        List<Finding> ofDeadlines = kept.deadlines().stream().flatMap(line -> line.findings().stream()).toList();
        assertThat(kept.others()).noneMatch(ofDeadlines::contains);
        List<Finding> told = new ArrayList<>(kept.others());
        told.addAll(ofDeadlines);
        assertThat(told).hasSameElementsAs(findings);
        assertThat(kept.deadlines()).hasSameSizeAs(state.deadlines().deadlines());
    }

    @Provide
    Arbitrary<String> packs() {
        return Arbitraries.of("NMG-2022", "NMG-2025", "NX-2024", "GX-DRAFT", "CN-2020");
    }

    @Provide
    Arbitrary<List<Fact>> histories() {
        Arbitrary<String> type = Arbitraries.of("clue-received", "preliminary-check-completed", "filing-approved", "notice-served",
                "reply-received", "meeting-held", "agreement-signed", "consultation-failed", "appraisal-commissioned", "appraisal-received",
                "appraisal-extended", "investigation-extended", "investigation-completed", "conclusion-issued", "supervision-opened",
                "progress-reported", "case-closed", "lawsuit-filed");
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 300);
        Arbitrary<String> more = Arbitraries.of("", " obligor=甲", " obligor=乙", " outcome=divided", " replyDays=5", " agreedDays=x");
        return Combinators.combine(type, day, more).as((of, after, rest) ->
                LocalDate.parse("2026-01-05").plusDays(after) + " " + of + rest).list().ofMaxSize(20)
                .map(lines -> Facts.of(lines.toArray(String[]::new)));
    }
}
