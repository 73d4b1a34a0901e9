package org.huansun.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.Period.Suspension;
import org.junit.jupiter.api.Test;

/** The days that an appraisal takes (counting.md 5). */
class CommissionsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private static List<Gap> gaps(Optional<String> obligor, String... facts) {
        Suspension rule = new Suspension("appraisal-commissioned", "appraisal-received",
                Optional.of("appraisal-withdrawn"), "第十三条");
        return new Commissions(History.of(Facts.of(facts), AS_OF), rule, AS_OF).gaps(obligor);
    }

    private static List<Gap> gaps(String... facts) {
        return gaps(Optional.empty(), facts);
    }

    private static Gap closed(String first, String last) {
        return new Gap(LocalDate.parse(first), Optional.of(LocalDate.parse(last)));
    }

    private static Gap open(String first) {
        return new Gap(LocalDate.parse(first), Optional.empty());
    }

    @Test
    void run_from_the_day_after_the_commission_to_the_day_of_the_report() {
        assertThat(gaps("2026-03-02 appraisal-commissioned", "2026-03-20 appraisal-received"))
                .containsExactly(closed("2026-03-03", "2026-03-20"));
    }

    @Test
    void are_none_where_the_report_came_on_the_day_of_the_commission() {
        assertThat(gaps("2026-03-02 appraisal-commissioned", "2026-03-02 appraisal-received")).isEmpty();
    }

    @Test
    void are_none_where_a_report_of_that_day_was_recorded_before_its_commission() {
        assertThat(gaps("2026-03-02 appraisal-received", "2026-03-02 appraisal-commissioned")).isEmpty();
    }

    @Test
    void are_open_while_the_report_is_out() {
        assertThat(gaps("2026-03-02 appraisal-commissioned")).containsExactly(open("2026-03-03"));
    }

    @Test
    void are_not_ended_by_a_report_that_came_before() {
        assertThat(gaps("2026-02-27 appraisal-received", "2026-03-02 appraisal-commissioned"))
                .containsExactly(open("2026-03-03"));
    }

    @Test
    void are_ended_by_the_report_for_the_earliest_commission_still_open() {
        assertThat(gaps("2026-03-02 appraisal-commissioned", "2026-04-02 appraisal-commissioned",
                "2026-03-20 appraisal-received", "2026-04-20 appraisal-received"))
                .containsExactly(closed("2026-03-03", "2026-03-20"), closed("2026-04-03", "2026-04-20"));
    }

    @Test
    void are_ended_for_the_commission_that_the_report_names() {
        assertThat(gaps("2026-03-02 appraisal-commissioned id=c1", "2026-03-05 appraisal-commissioned id=c2",
                "2026-03-20 appraisal-received of=c2", "2026-03-10 appraisal-withdrawn of=c1"))
                .containsExactly(closed("2026-03-03", "2026-03-20"));
    }

    @Test
    void are_ended_for_the_earliest_where_the_report_names_what_is_not_there() {
        assertThat(gaps("2026-03-02 appraisal-commissioned", "2026-03-20 appraisal-received of=nobody"))
                .containsExactly(closed("2026-03-03", "2026-03-20"));
    }

    @Test
    void are_merged_where_they_overlap() {
        assertThat(gaps("2026-03-02 appraisal-commissioned", "2026-03-10 appraisal-commissioned",
                "2026-03-20 appraisal-received", "2026-03-25 appraisal-received"))
                .containsExactly(closed("2026-03-03", "2026-03-25"));
    }

    @Test
    void are_merged_where_one_begins_the_day_after_another_ends() {
        assertThat(gaps("2026-03-02 appraisal-commissioned", "2026-03-20 appraisal-received",
                "2026-03-20 appraisal-commissioned", "2026-03-25 appraisal-received"))
                .containsExactly(closed("2026-03-03", "2026-03-25"));
    }

    @Test
    void stay_open_where_an_open_one_lies_inside_a_closed_one() {
        assertThat(gaps("2026-03-02 appraisal-commissioned id=c1", "2026-03-10 appraisal-commissioned",
                "2026-03-20 appraisal-received of=c1"))
                .containsExactly(open("2026-03-03"));
    }

    @Test
    void end_with_a_withdrawal() {
        assertThat(gaps("2026-03-02 appraisal-commissioned", "2026-03-20 appraisal-withdrawn"))
                .containsExactly(closed("2026-03-03", "2026-03-20"));
    }

    @Test
    void of_one_obligor_are_not_ended_by_a_report_on_another() {
        String[] facts = {"2026-03-02 appraisal-commissioned obligor=甲", "2026-03-02 appraisal-commissioned obligor=乙",
            "2026-03-20 appraisal-received obligor=乙"};

        assertThat(gaps(Optional.of("甲"), facts)).containsExactly(open("2026-03-03"));
        assertThat(gaps(Optional.of("乙"), facts)).containsExactly(closed("2026-03-03", "2026-03-20"));
    }

    @Test
    void of_one_obligor_do_not_concern_another() {
        assertThat(gaps(Optional.of("乙"), "2026-03-02 appraisal-commissioned obligor=甲")).isEmpty();
    }

    @Test
    void of_nobody_by_name_concern_all() {
        assertThat(gaps(Optional.of("乙"), "2026-03-02 appraisal-commissioned")).containsExactly(open("2026-03-03"));
    }
}
