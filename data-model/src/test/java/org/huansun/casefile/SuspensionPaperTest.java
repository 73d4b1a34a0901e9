package org.huansun.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which paper lets a deadline stand still on which days. */
class SuspensionPaperTest {

    private static List<String> papers(String asOf, String... facts) {
        CaseOnDay state = new DeadlineEngine(Shipped.pack("GX-DRAFT"), Shipped.CALENDAR).caseOnDay(Facts.of(facts), LocalDate.parse(asOf));
        Deadline investigation = state.deadline("investigation", java.util.Optional.empty(), state.day()).orElseThrow();
        return SuspensionPaper.of(state, investigation).stream().map(paper -> paper.commission().id() + " " + paper.gap().first() + "/"
                + paper.gap().last().map(LocalDate::toString).orElse("") + paper.end().map(end -> " by " + end.id()).orElse("")).toList();
    }

    @Test
    void each_commission_stands_with_its_own_days_and_its_report() {
        assertThat(papers("2026-05-20", "2026-03-02 filing-approved", "2026-03-10 appraisal-commissioned id=a",
                "2026-03-12 appraisal-commissioned id=b", "2026-03-20 appraisal-received id=ra of=a", "2026-03-25 appraisal-received id=rb of=b"))
                .containsExactly("a 2026-03-11/2026-03-20 by ra", "b 2026-03-13/2026-03-25 by rb");
    }

    @Test
    void a_report_that_is_out_leaves_the_end_open() {
        assertThat(papers("2026-03-20", "2026-03-02 filing-approved", "2026-03-10 appraisal-commissioned id=a"))
                .containsExactly("a 2026-03-11/");
    }

    @Test
    void a_period_that_nothing_suspends_has_none() {
        assertThat(papers("2026-03-20", "2026-03-02 filing-approved")).isEmpty();
    }
}
