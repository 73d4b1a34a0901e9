package org.huansun.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports that come again until the case is closed (counting.md 8). */
class PeriodicTest {

    @Test
    void each_report_meets_the_running_one_and_opens_the_next() {
        assertThat(Shipped.lines("NMG-2025", "2025-11-10", "2025-09-03 supervision-opened",
                "2025-10-16 progress-reported", "2025-11-06 progress-reported")).containsExactly(
                        "is supervision-progress 1 met nominal=2025-10-21 due=2025-10-21 safe=2025-10-21 "
                                + "met=2025-10-16",
                        "is supervision-progress 2 met nominal=2025-11-27 due=2025-11-27 safe=2025-11-27 "
                                + "met=2025-11-06",
                        "is supervision-progress 3 running nominal=2025-12-18 due=2025-12-18 safe=2025-12-18 "
                                + "left=38/28");
    }

    @Test
    void what_the_letter_sets_holds_for_every_report() {
        assertThat(Shipped.lines("NMG-2025", "2025-11-10",
                "2025-11-03 supervision-opened reportDays=5 reportUnit=working-day",
                "2025-11-07 progress-reported")).containsExactly(
                        "is supervision-progress 1 met nominal=2025-11-10 due=2025-11-10 safe=2025-11-10 "
                                + "met=2025-11-07",
                        "is supervision-progress 2 running nominal=2025-11-14 due=2025-11-14 safe=2025-11-14 left=4/4");
    }

    @Test
    void a_report_between_two_supervisions_meets_both() {
        assertThat(Shipped.lines("NMG-2025", "2025-11-10", "2025-11-03 supervision-opened",
                "2025-11-04 supervision-opened",
                "2025-11-07 progress-reported")).containsExactly(
                        "is supervision-progress 1 met nominal=2025-12-15 due=2025-12-15 safe=2025-12-15 "
                                + "met=2025-11-07",
                        "is supervision-progress 2 met nominal=2025-12-16 due=2025-12-16 safe=2025-12-16 "
                                + "met=2025-11-07",
                        "is supervision-progress 3 running nominal=2025-12-19 due=2025-12-19 safe=2025-12-19 "
                                + "left=39/29");
    }

    @Test
    void the_running_one_is_cancelled_when_the_case_is_closed() {
        assertThat(Shipped.lines("GX-DRAFT", "2025-11-10", "2025-09-03 supervision-opened", "2025-10-16 case-closed"))
                .containsExactly("is supervision-progress 1 cancelled nominal=2025-10-31 due=2025-10-31 "
                        + "safe=2025-10-31 earliest=2025-10-09");
    }

    @Test
    void one_that_was_overdue_when_the_case_was_closed_stays_overdue() {
        assertThat(Shipped.lines("GX-DRAFT", "2025-11-10", "2025-09-03 supervision-opened", "2025-11-03 case-closed"))
                .containsExactly("is supervision-progress 1 overdue nominal=2025-10-31 due=2025-10-31 "
                        + "safe=2025-10-31 earliest=2025-10-09 left=-10/-6");
    }

    @Test
    void one_that_was_overdue_when_the_case_was_closed_can_still_be_met_late() {
        assertThat(Shipped.lines("GX-DRAFT", "2025-11-10", "2025-09-03 supervision-opened", "2025-11-03 case-closed",
                "2025-11-05 progress-reported"))
                .containsExactly("is supervision-progress 1 met-late nominal=2025-10-31 due=2025-10-31 "
                        + "safe=2025-10-31 earliest=2025-10-09 met=2025-11-05");
    }

    @Test
    void a_month_from_the_last_of_january_ends_with_february() {
        assertThat(Shipped.lines("GX-DRAFT", "2025-01-31", "2025-01-31 supervision-opened"))
                .containsExactly("is supervision-progress 1 running nominal=2025-02-28 due=2025-02-28 "
                        + "safe=2025-02-28 left=28/19");
    }

    @Test
    void a_closing_that_is_withdrawn_stops_nothing() {
        assertThat(Shipped.lines("GX-DRAFT", "2025-10-20", "2025-09-03 supervision-opened",
                "2025-10-16 case-closed id=c",
                "2025-10-17 entry-superseded supersedes=c"))
                .containsExactly("is supervision-progress 1 running nominal=2025-10-31 due=2025-10-31 "
                        + "safe=2025-10-31 earliest=2025-10-09 left=11/9");
    }
}
