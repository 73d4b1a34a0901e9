package org.huansun.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What opens an occurrence and what meets it (counting.md 10). */
class MetByTest {

    @Test
    void an_entry_dated_before_the_trigger_does_not_meet_it() {
        assertThat(Shipped.lines("NMG-2022", "2026-03-10",
                "2026-03-02 confirmation-granted", "2026-02-27 agreement-published"))
                .containsExactly("is publish-agreement 1 overdue nominal=2026-03-05 due=2026-03-05 safe=2026-03-05 "
                        + "left=-5/-3");
    }

    @Test
    void an_entry_of_the_same_day_meets_it_though_it_was_recorded_first() {
        assertThat(Shipped.lines("NMG-2022", "2026-03-10",
                "2026-03-02 agreement-published", "2026-03-02 confirmation-granted"))
                .containsExactly("is publish-agreement 1 met nominal=2026-03-05 due=2026-03-05 safe=2026-03-05 "
                        + "met=2026-03-02");
    }

    @Test
    void the_first_of_two_closing_entries_meets_it() {
        assertThat(Shipped.lines("NMG-2022", "2026-03-20",
                "2026-03-02 confirmation-granted", "2026-03-12 agreement-published", "2026-03-04 agreement-published"))
                .containsExactly("is publish-agreement 1 met nominal=2026-03-05 due=2026-03-05 safe=2026-03-05 "
                        + "met=2026-03-04");
    }

    @Test
    void occurrences_are_numbered_by_day_not_by_recording() {
        assertThat(Shipped.lines("NMG-2022", "2026-03-20",
                "2026-03-10 confirmation-granted", "2026-03-02 confirmation-granted"))
                .containsExactly(
                        "is publish-agreement 1 overdue nominal=2026-03-05 due=2026-03-05 safe=2026-03-05 left=-15/-11",
                        "is publish-agreement 2 overdue nominal=2026-03-13 due=2026-03-13 safe=2026-03-13 left=-7/-5");
    }

    @Test
    void a_meeting_does_not_meet_the_interval_that_it_opens_itself() {
        assertThat(Shipped.lines("NMG-2022", "2026-03-03", "2026-03-02 meeting-held outcome=divided"))
                .containsExactly("is next-meeting 1 running nominal=2026-03-16 due=2026-03-16 safe=2026-03-16 "
                        + "left=13/9");
    }

    @Test
    void of_two_meetings_on_one_day_the_later_recorded_meets_the_earlier_and_not_the_other_way_round() {
        assertThat(Shipped.lines("NMG-2022", "2026-03-03",
                "2026-03-02 meeting-held outcome=divided round=1", "2026-03-02 meeting-held outcome=divided round=2"))
                .containsExactly(
                        "is next-meeting 1 met nominal=2026-03-16 due=2026-03-16 safe=2026-03-16 met=2026-03-02",
                        "is next-meeting 2 running nominal=2026-03-16 due=2026-03-16 safe=2026-03-16 left=13/9");
    }

    @Test
    void an_entry_that_names_another_trigger_does_not_meet_this_one() {
        assertThat(Shipped.lines("NX-2024", "2026-03-20",
                "2026-03-02 appraisal-commissioned id=c1", "2026-03-03 appraisal-commissioned id=c2",
                "2026-03-18 appraisal-received of=c2"))
                .containsExactly(
                        "is appraisal 1 running nominal=2026-04-14 due=2026-04-14 safe=2026-04-14 left=25/16",
                        "is appraisal 2 met nominal=2026-04-15 due=2026-04-15 safe=2026-04-15 met=2026-03-18");
    }

    @Test
    void what_stands_for_all_is_met_by_an_entry_that_names_nobody() {
        assertThat(Shipped.lines("NMG-2022", "2026-03-20",
                "2026-02-27 party-added role=obligor name=甲", "2026-02-27 party-added role=obligor name=乙",
                "2026-03-02 confirmation-granted", "2026-03-04 agreement-published"))
                .containsExactly("is publish-agreement 1 met nominal=2026-03-05 due=2026-03-05 safe=2026-03-05 "
                        + "met=2026-03-04");
    }

    @Test
    void what_stands_for_all_is_not_met_by_an_entry_for_one_of_two() {
        assertThat(Shipped.lines("NMG-2022", "2026-03-05",
                "2026-02-27 party-added role=obligor name=甲", "2026-02-27 party-added role=obligor name=乙",
                "2026-03-02 confirmation-granted", "2026-03-04 agreement-published obligor=甲"))
                .containsExactly("is publish-agreement 1 running nominal=2026-03-05 due=2026-03-05 safe=2026-03-05 "
                        + "left=0/0");
    }

    @Test
    void what_stands_for_all_is_met_by_the_last_of_those_that_name_each() {
        assertThat(Shipped.lines("NMG-2022", "2026-03-20",
                "2026-02-27 party-added role=obligor name=甲", "2026-02-27 party-added role=obligor name=乙",
                "2026-03-02 confirmation-granted",
                "2026-03-04 agreement-published obligor=甲", "2026-03-06 agreement-published obligor=乙"))
                .containsExactly("is publish-agreement 1 met-late nominal=2026-03-05 due=2026-03-05 safe=2026-03-05 "
                        + "met=2026-03-06");
    }

    @Test
    void a_lawyer_is_no_obligor() {
        assertThat(Shipped.lines("NMG-2022", "2026-03-20",
                "2026-02-27 party-added role=obligor name=甲", "2026-02-27 party-added role=lawyer name=丙",
                "2026-03-02 confirmation-granted", "2026-03-04 agreement-published obligor=甲"))
                .containsExactly("is publish-agreement 1 met nominal=2026-03-05 due=2026-03-05 safe=2026-03-05 "
                        + "met=2026-03-04");
    }

    @Test
    void an_entry_of_an_unknown_type_counts_for_nothing() {
        assertThat(Shipped.lines("NMG-2022", "2026-03-20", "2026-03-02 never-heard-of")).isEmpty();
    }

    @Test
    void a_case_without_entries_has_no_deadlines() {
        assertThat(Shipped.lines("NMG-2022", "2026-03-20")).isEmpty();
    }
}
