package org.huansun.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Deadline.State;
import org.huansun.documents.setting.ReadPdf;
import org.huansun.documents.setting.RightEdge;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.SheetText;
import org.huansun.documents.setting.Typesetter;
import org.huansun.rules.LawBook;
import org.huansun.workspace.DeadlineRow;
import org.junit.jupiter.api.Test;

/** A month and a list on paper: what was given is printed, all of it. */
class DeadlinePapersTest {

    private static final Printed PRINTED = new Printed("王建国", Instant.parse("2026-10-05T04:00:00Z"), "");
    private static final DeadlinePapers PAPERS = new DeadlinePapers(LawBook.shipped(), PRINTED);
    private static final float RIGHT_MARGIN = 842 - 40;

    private static DeadlineRow row(int number, String due, State state) {
        return row(number, "NMG-2025", "consultation-period", Optional.of(LocalDate.parse(due)), state);
    }

    private static DeadlineRow row(int number, String pack, String period, Optional<LocalDate> due, State state) {
        return new DeadlineRow("id" + number, "某某化工有限公司渗坑污染地下水案之" + number, "环损〔2026〕第 %04d 号".formatted(number), pack, period, 1,
                number % 2 == 0 ? "" : "甲公司", "磋商期限", "第二十七条", state, due, due.map(day -> day.minusDays(1)), Optional.of(3L), false,
                LocalDate.parse("2026-07-01"), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    private static String printed(Sheet sheet) {
        byte[] pdf = new Typesetter().set(sheet, PRINTED.at());
        SheetText.assertSame(sheet, pdf);
        assertThat(RightEdge.of(pdf)).isLessThan(RIGHT_MARGIN);
        return ReadPdf.dense(ReadPdf.text(pdf));
    }

    @Test
    void a_month_marks_days_off_and_days_worked_for_them() {
        assertThat(printed(PAPERS.month(YearMonth.of(2026, 10), List.of(), "全部案件"))).contains("2026年10月期限日历", "1休国庆节", "7休国庆节",
                "10班国庆节", "全部案件，本月届满0项").doesNotContain("本月各项");
    }

    @Test
    void a_crowded_day_loses_nothing_it_stands_whole_in_the_list() {
        List<DeadlineRow> rows = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            rows.add(row(number, number <= 25 ? "2026-10-14" : "2026-10-15", State.RUNNING));
        }

        String text = printed(PAPERS.month(YearMonth.of(2026, 10), rows, "全部案件"));

        assertThat(text).contains("另22项，见列表", "另12项，见列表");
        rows.forEach(row -> assertThat(text).contains(row.caseTitle() + ReadPdf.dense(row.caseNumber())));
    }

    @Test
    void four_on_a_day_are_all_shown() {
        List<DeadlineRow> rows = List.of(row(2, "2026-10-14", State.RUNNING), row(4, "2026-10-14", State.OVERDUE),
                row(6, "2026-10-14", State.MET), row(8, "2026-10-14", State.MET_LATE));

        assertThat(printed(PAPERS.month(YearMonth.of(2026, 10), rows, "全部案件"))).doesNotContain("见列表").contains("14磋商期限某某", "逾期磋商期限",
                "按期磋商期限", "逾期完成磋商期限");
    }

    @Test
    void the_grid_of_a_month_of_six_weeks_stands_on_one_page() {
        byte[] pdf = new Typesetter().set(PAPERS.month(YearMonth.of(2026, 8), List.of(), "全部案件"), PRINTED.at());

        assertThat(ReadPdf.pages(pdf)).hasSize(1);
    }

    @Test
    void what_falls_due_in_another_month_is_not_of_this_one() {
        assertThat(printed(PAPERS.month(YearMonth.of(2026, 10), List.of(row(2, "2026-11-01", State.RUNNING)), "全部案件")))
                .contains("本月届满0项").doesNotContain("磋商期限某某");
    }

    @Test
    void a_month_beyond_the_known_arrangement_says_so() {
        assertThat(printed(PAPERS.month(YearMonth.of(2026, 12), List.of(), "全部案件"))).contains("25（未定）", "放假安排确定至2026-12-24")
                .doesNotContain("24（未定）");
    }

    @Test
    void a_list_keeps_its_order_and_marks_drafts_own_days_and_the_suspended() {
        String text = printed(PAPERS.list(List.of(row(2, "2026-10-14", State.RUNNING), row(4, "2026-10-12", State.OVERDUE),
                row(6, "GX-DRAFT", "investigation", Optional.empty(), State.SUSPENDED),
                row(8, "NMG-2025", DeadlineRow.OWN, Optional.of(LocalDate.parse("2026-10-20")), State.RUNNING)), "承办人 李敏"));

        assertThat(text).contains("承办人李敏，共4项", "案之6环损〔2026〕第0006号，征求意见稿，未生效", "自定，不是法定期限", "—中止");
        assertThat(text.indexOf("案之2")).isLessThan(text.indexOf("案之4"));
    }

    @Test
    void a_list_of_many_stands_on_as_many_pages_as_it_needs() {
        List<DeadlineRow> rows = new ArrayList<>();
        for (int number = 1; number <= 300; number++) {
            rows.add(row(number, "2026-10-14", State.RUNNING));
        }

        String text = printed(PAPERS.list(rows, "全部案件"));

        rows.forEach(row -> assertThat(text).contains(ReadPdf.dense(row.caseNumber())));
    }
}
