package org.huansun.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.time.DayUnit.MONTH;
import static org.huansun.time.DayUnit.NATURAL_DAY;
import static org.huansun.time.DayUnit.WORKING_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.time.DayKind;
import org.junit.jupiter.api.Test;

/** The steps that give a day: what a judge is shown. */
class StepTrailTest {

    private static final String NOT_COUNTED = "民法典第二百零一条";
    private static final String ROLLOVER = "民法典第二百零三条";

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<Step> steps(String pack, String asOf, String id, String... facts) {
        return Shipped.engine(pack).deadlines(Facts.of(facts), day(asOf)).deadlines().stream()
                .filter(deadline -> deadline.period().id().equals(id)).findFirst().orElseThrow().steps();
    }

    /** 2026-02-10 + 5 working days: 11, 12, 13, the make-up Saturday 14, then 春节 to the 23rd, 24. */
    @Test
    void of_working_days_tell_how_many_days_off_were_passed_over() {
        assertThat(steps("NMG-2025", "2026-02-10", "obligor-reply", "2026-02-10 notice-served")).containsExactly(
                new Step.DayOfEventNotCounted(day("2026-02-10"), day("2026-02-11"), NOT_COUNTED),
                new Step.PeriodTaken(5, WORKING_DAY, "第二十三条"),
                new Step.WorkingDaysCounted(5, day("2026-02-24"), 9, "arrangement"),
                new Step.LastDayWorks(day("2026-02-24"), "arrangement"));
    }

    @Test
    void of_natural_days_name_the_article_that_says_so_and_the_holiday_that_moves_the_last_day() {
        assertThat(steps("NMG-2025", "2025-09-02", "preliminary-check", "2025-09-01 clue-received")).containsExactly(
                new Step.DayOfEventNotCounted(day("2025-09-01"), day("2025-09-02"), NOT_COUNTED),
                new Step.PeriodTaken(30, NATURAL_DAY, "第十四条"),
                new Step.NaturalDays("第四十九条"),
                new Step.NaturalDaysCounted(30, day("2025-10-01"), "第十四条"),
                new Step.RolledOver(day("2025-10-01"), DayKind.HOLIDAY, Optional.of("国庆节、中秋节"), day("2025-10-09"),
                        ROLLOVER),
                new Step.SafeDay(day("2025-09-30"), "safe"));
    }

    @Test
    void of_natural_days_are_called_a_reading_where_the_text_is_silent() {
        assertThat(steps("CN-2020", "2025-06-05", "court-informs-authority",
                "2025-06-04 public-interest-suit-accepted"))
                .containsExactly(
                        new Step.DayOfEventNotCounted(day("2025-06-04"), day("2025-06-05"), NOT_COUNTED),
                        new Step.PeriodTaken(10, NATURAL_DAY, "九"),
                        new Step.NaturalDays("reading"),
                        new Step.NaturalDaysCounted(10, day("2025-06-14"), "九"),
                        new Step.RolledOver(day("2025-06-14"), DayKind.WEEKEND, Optional.empty(), day("2025-06-16"),
                                ROLLOVER),
                        new Step.SafeDay(day("2025-06-13"), "safe"));
    }

    /** 60 + 30 days from 2025-03-12, less 2025-03-21 to 2025-04-09 (20 days): 110 days on, 2025-06-30. */
    @Test
    void show_the_extension_and_the_days_left_out_for_an_appraisal() {
        assertThat(steps("GX-DRAFT", "2025-05-20", "investigation", "2025-03-12 filing-approved",
                "2025-03-20 appraisal-commissioned", "2025-04-09 appraisal-received",
                        "2025-05-20 investigation-extended"))
                .containsExactly(
                        new Step.DayOfEventNotCounted(day("2025-03-12"), day("2025-03-13"), NOT_COUNTED),
                        new Step.PeriodTaken(60, NATURAL_DAY, "第十三条"),
                        new Step.NaturalDays("第四十二条"),
                        new Step.Extended(day("2025-05-20"), 30, NATURAL_DAY, "第十三条"),
                        new Step.Suspended(day("2025-03-21"), day("2025-04-09"), 20, "第十三条"),
                        new Step.NaturalDaysCounted(90, day("2025-06-30"), "第十三条"),
                        new Step.LastDayWorks(day("2025-06-30"), "arrangement"));
    }

    @Test
    void leave_out_only_the_days_after_the_event_where_the_commission_came_before_it() {
        assertThat(steps("GX-DRAFT", "2025-03-20", "investigation", "2025-02-20 appraisal-commissioned",
                "2025-03-03 filing-approved", "2025-03-13 appraisal-received"))
                .contains(new Step.Suspended(day("2025-03-04"), day("2025-03-13"), 10, "第十三条"));
    }

    @Test
    void say_nothing_of_an_appraisal_after_the_last_day() {
        assertThat(steps("GX-DRAFT", "2025-06-20", "investigation", "2025-03-12 filing-approved",
                "2025-05-20 appraisal-commissioned", "2025-06-09 appraisal-received"))
                .noneMatch(Step.Suspended.class::isInstance);
    }

    @Test
    void end_where_the_report_is_still_out() {
        assertThat(steps("GX-DRAFT", "2025-04-09", "investigation", "2025-03-12 filing-approved",
                "2025-03-20 appraisal-commissioned")).containsExactly(
                        new Step.DayOfEventNotCounted(day("2025-03-12"), day("2025-03-13"), NOT_COUNTED),
                        new Step.PeriodTaken(60, NATURAL_DAY, "第十三条"),
                        new Step.NaturalDays("第四十二条"),
                        new Step.StillSuspended(day("2025-03-21"), Optional.of(day("2025-06-03")), "第十三条"));
    }

    @Test
    void name_the_article_that_lets_the_entry_set_the_length() {
        assertThat(steps("NX-2024", "2026-03-02", "appraisal",
                "2026-03-02 appraisal-commissioned agreedDays=20 agreedUnit=working-day")).containsExactly(
                        new Step.DayOfEventNotCounted(day("2026-03-02"), day("2026-03-03"), NOT_COUNTED),
                        new Step.PeriodSet(20, WORKING_DAY, "第十四条"),
                        new Step.WorkingDaysCounted(20, day("2026-03-30"), 8, "arrangement"),
                        new Step.LastDayWorks(day("2026-03-30"), "arrangement"));
    }

    @Test
    void of_months_show_the_other_reading_beside_the_day_taken() {
        assertThat(steps("GX-DRAFT", "2025-06-20", "supervision-progress", "2025-06-12 supervision-opened"))
                .containsExactly(
                new Step.DayOfEventNotCounted(day("2025-06-12"), day("2025-06-13"), NOT_COUNTED),
                new Step.PeriodTaken(1, MONTH, "第三十四条"),
                new Step.MonthsCounted(1, day("2025-07-31"), "第三十四条"),
                new Step.LastDayWorks(day("2025-07-31"), "arrangement"),
                new Step.OtherReading("month-of-report", Optional.of(day("2025-07-14")), "第三十四条"));
    }

    @Test
    void tell_to_which_day_the_calendar_is_sure() {
        assertThat(steps("NMG-2025", "2026-12-20", "obligor-reply", "2026-12-20 notice-served"))
                .contains(new Step.Provisional(day("2026-12-24"), "arrangement"));
    }

    @Test
    void tell_that_another_reading_gives_no_day_yet() {
        assertThat(steps("NX-2024", "2025-06-05", "consultation-period", "2025-06-04 notice-served"))
                .contains(new Step.OtherReading("start-of-90-days", Optional.empty(), "第十八条"));
    }
}
