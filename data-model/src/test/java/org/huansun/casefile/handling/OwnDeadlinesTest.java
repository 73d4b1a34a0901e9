package org.huansun.casefile.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Shipped;
import org.junit.jupiter.api.Test;

class OwnDeadlinesTest {

    private static List<String> lines(String asOf, String... facts) {
        return OwnDeadlines.of(Shipped.caseOnDay("NMG-2025", asOf, facts)).stream().map(own -> String.join(" ",
                own.due().toString(), own.kind().toString(), own.title(), own.state().toString(),
                own.metOn().map(LocalDate::toString).orElse("-"), own.obligor().orElse("-"))).toList();
    }

    @Test
    void a_day_set_runs_is_passed_is_met_or_met_late_or_dropped() {
        String set = "2026-03-01 own-deadline-set id=s title=送材料 due=2026-03-20";
        assertThat(lines("2026-03-20", set)).containsExactly("2026-03-20 OTHER 送材料 RUNNING - -");
        assertThat(lines("2026-03-21", set)).containsExactly("2026-03-20 OTHER 送材料 OVERDUE - -");
        assertThat(lines("2026-03-25", set, "2026-03-20 own-deadline-met title=送材料"))
                .containsExactly("2026-03-20 OTHER 送材料 MET 2026-03-20 -");
        assertThat(lines("2026-03-25", set, "2026-03-21 own-deadline-met of=s title=改了字"))
                .containsExactly("2026-03-20 OTHER 送材料 MET_LATE 2026-03-21 -");
        assertThat(lines("2026-03-25", set, "2026-03-02 own-deadline-dropped of=s title=送材料 reason=不需要"))
                .containsExactly("2026-03-20 OTHER 送材料 CANCELLED - -");
        assertThat(lines("2026-03-25", set, "2026-03-02 entry-superseded supersedes=s reason=误记")).isEmpty();
    }

    @Test
    void a_title_without_more_means_the_earliest_of_that_title_that_is_open() {
        assertThat(lines("2026-06-01", "2026-03-01 own-deadline-set id=b title=开庭 kind=court-day due=2026-05-20",
                "2026-03-01 own-deadline-set id=a title=开庭 kind=court-day due=2026-04-20",
                "2026-04-20 own-deadline-met title=开庭", "2026-05-20 own-deadline-met title=开庭")).containsExactly(
                "2026-04-20 COURT_DAY 开庭 MET 2026-04-20 -", "2026-05-20 COURT_DAY 开庭 MET 2026-05-20 -");
    }

    @Test
    void what_was_done_before_a_day_was_set_does_not_meet_it() {
        assertThat(lines("2026-03-10", "2026-03-01 own-deadline-met title=开庭", "2026-03-02 own-deadline-set title=开庭 due=2026-03-20"))
                .containsExactly("2026-03-20 OTHER 开庭 RUNNING - -");
    }

    @Test
    void a_day_that_is_none_is_passed_over() {
        assertThat(lines("2026-03-10", "2026-03-01 own-deadline-set title=开庭 due=下周", "2026-03-01 own-deadline-set title=开庭")).isEmpty();
    }

    @Test
    void with_the_claim_its_own_days_end_but_for_those_that_had_passed() {
        assertThat(lines("2026-04-01", "2026-03-01 own-deadline-set title=一 due=2026-03-10", "2026-03-01 own-deadline-set title=二 due=2026-03-30",
                "2026-03-20 claim-terminated situation=1")).containsExactly("2026-03-10 OTHER 一 OVERDUE - -", "2026-03-30 OTHER 二 CANCELLED - -");
    }

    @Test
    void the_instalments_of_an_agreement_are_paid_in_turn() {
        String agreement = "2026-01-10 agreement-signed id=a obligor=甲 instalments=2026-02-28、2026-04-30、2026-06-30";
        assertThat(lines("2026-05-10", agreement, "2026-02-27 compensation-paid obligor=甲", "2026-05-06 compensation-paid obligor=甲"))
                .containsExactly("2026-02-28 INSTALMENT 1 MET 2026-02-27 甲", "2026-04-30 INSTALMENT 2 MET_LATE 2026-05-06 甲",
                        "2026-06-30 INSTALMENT 3 RUNNING - 甲");
        assertThat(lines("2026-05-10", agreement, "2026-05-06 compensation-paid obligor=甲 instalment=3", "2026-05-07 compensation-paid obligor=乙"))
                .containsExactly("2026-02-28 INSTALMENT 1 OVERDUE - 甲", "2026-04-30 INSTALMENT 2 OVERDUE - 甲",
                        "2026-06-30 INSTALMENT 3 MET 2026-05-06 甲");
    }

    @Test
    void an_agreement_that_gives_only_a_length_of_time_sets_no_days() {
        assertThat(lines("2026-05-10", "2026-01-10 agreement-signed instalments=2年")).isEmpty();
    }

    @Test
    void the_name_that_the_obligor_bears_now_stands_there() {
        assertThat(OwnDeadlines.of(Shipped.caseOnDay("NMG-2025", "2026-05-10", "2026-01-01 party-added id=p role=obligor name=甲",
                "2026-01-10 agreement-signed obligor=甲 instalments=2026-06-30", "2026-02-01 party-changed party=p name=新甲"))
                .getFirst().obligor()).isEqualTo(Optional.of("新甲"));
    }

    @Test
    void whoever_takes_a_case_over_reads_what_runs_with_day_and_article() {
        assertThat(RunningDeadlines.lines(Shipped.caseOnDay("NMG-2025", "2026-03-10", "2026-03-02 clue-received channel=1",
                "2026-03-05 own-deadline-set title=送材料 due=2026-03-20", "2026-01-10 agreement-signed obligor=甲 instalments=2026-02-28、2026-04-30")))
                .containsExactly("初步核查期限 2026-04-01 第十四条 进行中", "第 1 期付款 · 甲 2026-02-28 自定 已逾期", "送材料 2026-03-20 自定 进行中",
                        "第 2 期付款 · 甲 2026-04-30 自定 进行中");
    }
}
