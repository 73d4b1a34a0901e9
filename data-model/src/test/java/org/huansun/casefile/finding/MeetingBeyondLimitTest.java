package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.casefile.Finding.Weight.DEPARTURE;

import java.util.ArrayList;
import java.util.List;
import org.huansun.casefile.Finding;
import org.junit.jupiter.api.Test;

class MeetingBeyondLimitTest {

    private static List<Finding> found(String pack, String asOf, String... facts) {
        return Found.of("meeting-beyond-limit", pack, asOf, facts);
    }

    private static String[] meetings(int number, String... more) {
        List<String> facts = new ArrayList<>();
        for (int at = 1; at <= number; at++) {
            facts.add("2025-06-0" + at + " meeting-held id=m" + at + " outcome=divided");
        }
        facts.addAll(List.of(more));
        return facts.toArray(String[]::new);
    }

    @Test
    void the_third_meeting_is_allowed_and_the_fourth_is_one_too_many() {
        assertThat(found("NMG-2025", "2025-06-30", meetings(3))).isEmpty();
        assertThat(found("NMG-2025", "2025-06-30", meetings(4))).containsExactly(
                Found.about("m4", "meeting-beyond-limit", DEPARTURE, "第二十七条", "4", "3"));
    }

    @Test
    void an_approval_on_the_day_of_the_meeting_allows_it_and_one_of_the_day_after_does_not() {
        assertThat(found("NMG-2025", "2025-06-30", meetings(4, "2025-06-04 extra-meeting-approved"))).isEmpty();
        assertThat(found("NMG-2025", "2025-06-30", meetings(4, "2025-06-05 extra-meeting-approved"))).containsExactly(
                Found.about("m4", "meeting-beyond-limit", DEPARTURE, "第二十七条", "4", "3"));
    }

    @Test
    void an_approval_of_two_allows_the_fifth_and_not_the_sixth() {
        assertThat(found("NMG-2025", "2025-06-30", meetings(5, "2025-06-03 extra-meeting-approved meetings=2"))).isEmpty();
        assertThat(found("NMG-2025", "2025-06-30", meetings(6, "2025-06-03 extra-meeting-approved meetings=2"))).containsExactly(
                Found.about("m6", "meeting-beyond-limit", DEPARTURE, "第二十七条", "6", "5"));
    }

    @Test
    void two_approvals_add_up_and_an_odd_number_counts_as_one() {
        assertThat(found("GX-DRAFT", "2025-06-30", meetings(5, "2025-06-03 extra-meeting-approved meetings=若干",
                "2025-06-04 extra-meeting-approved"))).isEmpty();
        assertThat(found("GX-DRAFT", "2025-06-30", meetings(6, "2025-06-03 extra-meeting-approved meetings=若干",
                "2025-06-04 extra-meeting-approved"))).containsExactly(
                Found.about("m6", "meeting-beyond-limit", DEPARTURE, "第二十条", "6", "5"));
    }

    @Test
    void where_the_text_has_no_approval_none_helps() {
        assertThat(found("CN-2020", "2025-06-30", meetings(4, "2025-06-01 extra-meeting-approved"))).containsExactly(
                Found.about("m4", "meeting-beyond-limit", DEPARTURE, "六", "4", "3"));
    }

    @Test
    void ningxia_sets_no_limit() {
        assertThat(found("NX-2024", "2025-06-30", meetings(9))).isEmpty();
    }

    @Test
    void each_obligor_has_his_own_meetings() {
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-01 meeting-held obligor=甲", "2025-06-02 meeting-held obligor=乙",
                "2025-06-03 meeting-held obligor=甲", "2025-06-04 meeting-held obligor=乙", "2025-06-05 meeting-held")).isEmpty();
        assertThat(found("NMG-2025", "2025-06-30", "2025-06-01 meeting-held obligor=甲", "2025-06-02 meeting-held obligor=甲",
                "2025-06-03 meeting-held obligor=甲", "2025-06-04 meeting-held obligor=乙", "2025-06-05 meeting-held id=all")).containsExactly(
                Found.about("all", "meeting-beyond-limit", DEPARTURE, "第二十七条", "4", "3"));
    }

    @Test
    void after_a_refusal_of_the_court_they_are_counted_anew() {
        assertThat(found("NMG-2025", "2025-06-30", meetings(3, "2025-06-10 confirmation-refused", "2025-06-12 meeting-held"))).isEmpty();
    }

    @Test
    void a_meeting_that_was_withdrawn_is_none() {
        assertThat(found("NMG-2025", "2025-06-30", meetings(4, "2025-06-10 entry-superseded supersedes=m2"))).isEmpty();
    }
}
