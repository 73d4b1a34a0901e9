package org.huansun.casefile.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.Facts;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Shipped;
import org.junit.jupiter.api.Test;

/** What a meeting on a day would come to: the same that is found once it was held. */
class ForeseenTest {

    private static final String NOTICE = "2026-02-10 notice-served";

    private static List<Finding> found(String pack, int round, String on, String... facts) {
        LocalDate day = LocalDate.parse(on);
        return Foreseen.meeting(Facts.of(facts), LocalDate.parse("2026-03-05"), Shipped.engine(pack), round, day).findings().stream()
                .filter(finding -> finding.code().startsWith("meeting-")).toList();
    }

    private static String[] three(String... more) {
        List<String> facts = new ArrayList<>(List.of(NOTICE, "2026-02-20 meeting-held round=1 outcome=divided",
                "2026-02-27 meeting-held round=2 outcome=divided", "2026-03-04 meeting-held round=3 outcome=divided"));
        facts.addAll(List.of(more));
        return facts.toArray(String[]::new);
    }

    /** 2026-02-10 + 90 = 2026-05-11, a Monday. */
    @Test
    void the_ninetieth_day_is_in_time_and_the_ninety_first_departs_from_the_text() {
        assertThat(found("NMG-2025", 1, "2026-05-11", NOTICE)).isEmpty();
        assertThat(found("NMG-2025", 1, "2026-05-12", NOTICE)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("meeting-after-period");
            assertThat(finding.weight()).isEqualTo(Weight.DEPARTURE);
            assertThat(finding.details()).containsExactly("2026-05-11");
        });
    }

    @Test
    void a_third_meeting_is_admitted_and_a_fourth_is_not() {
        assertThat(found("NMG-2025", 3, "2026-03-05", NOTICE, "2026-02-20 meeting-held round=1", "2026-02-27 meeting-held round=2")).isEmpty();
        assertThat(found("NMG-2025", 4, "2026-03-05", three())).extracting(Finding::code).containsExactly("meeting-beyond-limit");
    }

    @Test
    void an_approval_admits_a_fourth_meeting_where_the_text_knows_one() {
        String approval = "2026-03-04 extra-meeting-approved approver=王";
        assertThat(found("NMG-2025", 4, "2026-03-05", three(approval))).isEmpty();
        assertThat(found("NMG-2022", 4, "2026-03-05", three(approval))).extracting(Finding::code).contains("meeting-beyond-limit");
    }

    @Test
    void the_bounds_say_the_number_and_the_last_day_before_it_comes_to_a_finding() {
        MeetingBounds bounds = MeetingBounds.of(Shipped.caseOnDay("NMG-2025", "2026-03-05", three()));

        assertThat(bounds.number()).isEqualTo(4);
        assertThat(bounds.limit().orElseThrow().admits(4, LocalDate.parse("2026-03-05"))).isFalse();
        assertThat(bounds.latest()).contains(LocalDate.parse("2026-05-11"));
        assertThat(bounds.interval()).isEmpty();
    }

    /** 2026-03-03, a Tuesday: 4, 5, 6, 9 to 13, 16, 17 are ten working days. */
    @Test
    void the_second_meeting_has_ten_working_days_under_the_old_text() {
        String[] facts = {NOTICE, "2026-03-03 meeting-held round=1 outcome=divided"};
        assertThat(MeetingBounds.of(Shipped.caseOnDay("NMG-2022", "2026-03-05", facts)).latest()).contains(LocalDate.parse("2026-03-17"));
        assertThat(next(facts, "2026-03-17").after().deadlines().deadlines()).filteredOn(deadline -> deadline.period().id().equals("next-meeting"))
                .first().satisfies(deadline -> assertThat(deadline.state()).isEqualTo(State.MET));
        assertThat(next(facts, "2026-03-18").after().deadlines().deadlines()).filteredOn(deadline -> deadline.period().id().equals("next-meeting"))
                .first().satisfies(deadline -> assertThat(deadline.state()).isEqualTo(State.MET_LATE));
    }

    private static Foreseen next(String[] facts, String on) {
        return Foreseen.meeting(Facts.of(facts), LocalDate.parse("2026-03-05"), Shipped.engine("NMG-2022"), 2, LocalDate.parse(on));
    }

    @Test
    void what_is_supposed_is_not_recorded_and_older_findings_are_not_repeated() {
        String[] late = {NOTICE, "2026-05-20 meeting-held round=1 outcome=divided"};
        assertThat(found("NMG-2025", 2, "2026-05-11", late)).isEmpty();
    }
}
