package org.huansun.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huansun.documents.setting.ReadPdf;
import org.huansun.documents.setting.RightEdge;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.SheetText;
import org.huansun.documents.setting.Typesetter;
import org.huansun.rules.RulePack;
import org.huansun.workspace.OfficialTexts;
import org.huansun.workspace.SampleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper on which a date is defended, for every kind of count; read back from the PDF. */
class DeadlineSheetTest {

    private static final float RIGHT_MARGIN = 595 - 40;

    @TempDir
    Path folder;

    /** Sets the sheet, holds the PDF against it, and gives its text without blanks. */
    private static String printed(Sheet sheet, PaperCase of) {
        byte[] pdf = new Typesetter().set(sheet, of.printed().at());
        SheetText.assertSame(sheet, pdf);
        assertThat(RightEdge.of(pdf)).isLessThan(RIGHT_MARGIN);
        return ReadPdf.dense(ReadPdf.text(pdf));
    }

    private String explained(String pack, String asOf, String period, String... facts) {
        try (PaperCase of = PaperCase.of(folder.resolve("w"), pack, asOf, facts)) {
            return printed(of.explained(period), of);
        }
    }

    @Test
    void natural_days_count_through_holidays_and_every_day_has_its_number() {
        String text = explained("NMG-2025", "2026-03-05", "consultation-period", "2026-02-10 notice-served");

        assertThat(text).contains("届满日2026-05-11（星期一）", "02-10当日不计", "02-11第1日", "02-17第7日春节放假", "05-11最后一日第90日",
                "90日，出自第二十七条", "民法典第二百零一条");
        for (int day = 1; day < 90; day++) {
            assertThat(text).containsPattern("\\d\\d-\\d\\d第" + day + "日");
        }
    }

    /** 11, 12, 13, the make-up Saturday 14, then 春节 to the 23rd, 24. */
    @Test
    void working_days_pass_the_spring_festival_over_and_count_its_make_up_day() {
        String text = explained("NMG-2025", "2026-03-05", "obligor-reply", "2026-02-10 notice-served");

        assertThat(text).contains("02-13第3日", "02-14第4日春节调休上班", "02-15放假不计春节放假", "02-23放假不计春节放假", "02-24最后一日第5日",
                "content_7047091.htm");
    }

    /** 2026-09-18 + 5: 19 is a weekend, 20 worked for 国庆节, 21 to 24; 25 to 27 中秋节. */
    @Test
    void working_days_before_golden_week_count_the_sunday_that_is_worked_for_it() {
        String text = explained("NMG-2025", "2026-09-21", "obligor-reply", "2026-09-18 notice-served");

        assertThat(text).contains("09-19周末不计", "09-20第1日国庆节调休上班", "09-24最后一日第5日");
    }

    @Test
    void a_month_ends_on_the_day_that_the_draft_says_and_the_paper_says_that_it_is_a_draft() {
        String text = explained("GX-DRAFT", "2026-03-05", "supervision-progress", "2026-02-10 supervision-opened");

        assertThat(text).contains("GX-DRAFT：征求意见稿，未生效", "1个月", "施行：未知（所附文本没有写明）", "采用的读法");
    }

    @Test
    void a_suspension_over_a_holiday_names_the_papers_that_made_it() {
        String text = explained("GX-DRAFT", "2026-06-05", "investigation", "2026-03-20 filing-approved",
                "2026-04-20 appraisal-commissioned", "2026-05-10 appraisal-received");

        assertThat(text).contains("04-20第31日", "04-21中止不计", "05-01中止不计劳动节放假", "05-10中止不计", "05-11第32日",
                "2026-04-21至2026-05-10", "委托书生效", "收到鉴定评估报告");
    }

    @Test
    void what_is_still_suspended_has_no_last_day_but_one_if_the_report_came_today() {
        String text = explained("GX-DRAFT", "2026-06-05", "investigation", "2026-03-20 filing-approved", "2026-04-20 appraisal-commissioned");

        assertThat(text).contains("期限中止，目前没有届满日", "若今日恢复如果2026-06-05收到报告", "06-05中止不计", "2026-04-21至尚未结束")
                .doesNotContain("最后一日第", "顺延至此");
    }

    @Test
    void an_extension_is_told_with_its_day_and_article() {
        String longer = explained("GX-DRAFT", "2026-06-05", "investigation", "2026-03-20 filing-approved", "2026-05-10 investigation-extended");
        assertThat(longer).contains("60日，出自第十三条；2026-05-10批准延长30日，依第十三条", "最后一日第90日");
    }

    @Test
    void a_late_extension_is_found_and_lengthens_nothing() {
        String text = explained("GX-DRAFT", "2026-09-05", "investigation", "2026-03-20 filing-approved", "2026-08-20 investigation-extended");

        assertThat(text).contains("60日，出自第十三条", "不产生延长的效果").doesNotContain("批准延长30日");
    }

    @Test
    void days_at_the_end_of_the_known_year_are_provisional_and_marked() {
        String text = explained("NX-2024", "2026-12-10", "preliminary-check", "2026-12-01 clue-received");

        assertThat(text).contains("NX-2024：施行日期未知（所附文本第四十条空白）", "暂定：计算用到2026-12-24之后的日子", "2026-12-31（星期四）（暂定）",
                "12-31最后一日第30日安排未定", "放假安排确定至2026-12-24");
    }

    @Test
    void a_year_that_was_not_announced_is_said_to_be_so() {
        assertThat(explained("NX-2024", "2026-12-21", "preliminary-check", "2026-12-20 clue-received"))
                .contains("2027没有载入这一年的安排，按周末推算");
    }

    /** 2025-09-01 + 30 = 2025-10-01, 国庆节 to the 8th. */
    @Test
    void a_last_day_that_moves_shows_the_day_counted_the_days_off_and_the_safe_day() {
        String text = explained("NMG-2025", "2025-09-02", "preliminary-check", "2025-09-01 clue-received");

        assertThat(text).contains("届满日2025-10-09（星期四）", "稳妥日2025-09-30（星期二）：在此日以前完成不会有争议", "09-30第29日稳妥日",
                "10-01第30日国庆节、中秋节放假期满日", "10-02顺延国庆节、中秋节放假", "10-09最后一日顺延至此", "民法典第二百零三条");
    }

    @Test
    void other_readings_give_their_days_and_the_reading_taken_its_source() {
        String text = explained("NX-2024", "2026-03-20", "consultation-period", "2026-02-10 notice-served", "2026-03-10 reply-received");

        assertThat(text).contains("最晚2026-06-08（星期一）：按另一种读法，见下", "文本未明之处与采用的读法", "另一种读法得出2026-06-08");
    }

    @Test
    void each_obligor_has_a_paper_of_his_own() {
        try (PaperCase of = PaperCase.of(folder.resolve("w"), "NMG-2025", "2026-03-05", "2026-02-10 notice-served obligor=甲公司",
                "2026-03-02 notice-served obligor=乙公司")) {
            List<String> texts = of.deadlines("consultation-period").stream()
                    .map(deadline -> printed(of.papers().explanation(deadline), of)).toList();

            assertThat(texts.get(0)).contains("磋商期限（甲公司）（第1次）", "2026-05-11（星期一）");
            assertThat(texts.get(1)).contains("磋商期限（乙公司）（第2次）", "2026-06-01（星期一）");
        }
    }

    @Test
    void a_corrected_trigger_is_told_with_what_it_replaced_and_why() {
        String text = explained("NMG-2025", "2026-03-05", "consultation-period", "2026-02-09 notice-served id=n",
                "2026-02-10 notice-served supersedes=n reason=以送达回证为准");

        assertThat(text).contains("起算事件2026-02-10（星期二）磋商告知书送达王建国记于2026-03-0512:00，编号",
                "更正经过2026-02-09（星期一）磋商告知书送达，已被更正，理由：以送达回证为准");
    }

    @Test
    void a_length_that_the_entry_sets_says_so() {
        assertThat(explained("NX-2024", "2026-03-05", "obligor-reply", "2026-02-10 notice-served replyDays=10 replyUnit=working-day"))
                .contains("10个工作日，由起算的记录载明，依第十六条");
    }

    @Test
    void what_was_done_late_names_the_entry_that_did_it() {
        assertThat(explained("NMG-2025", "2026-03-05", "obligor-reply", "2026-02-10 notice-served", "2026-02-27 reply-received"))
                .contains("状态逾期完成（逾3个工作日）完成2026-02-27（星期五）义务人答复王建国记于", "没有记录原因");
    }

    @Test
    void a_day_of_ones_own_is_said_not_to_be_the_laws() {
        try (PaperCase of = PaperCase.of(folder.resolve("w"), "NMG-2025", "2026-03-05",
                "2026-03-01 own-deadline-set title=向厅里报材料 due=2026-03-21 basis=厅务会 at=09:30")) {
            String text = printed(of.papers().explanation(of.own()), of);

            assertThat(text).contains("这是自定期限，不是法定期限", "2026-03-21（星期六）09:30", "厅务会", "自定期限王建国记于")
                    .doesNotContain("民法典", "稳妥日");
        }
    }

    @Test
    void five_hundred_days_stand_on_several_pages_each_with_the_days_of_the_week() {
        try (PaperCase of = PaperCase.of(folder.resolve("w"), "NX-2024", "2026-12-10",
                "2026-12-01 appraisal-commissioned agreedDays=500 agreedUnit=natural-day")) {
            Sheet sheet = of.explained("appraisal");
            String text = printed(sheet, of);

            assertThat(text).contains("04-14最后一日第500日");
            byte[] pdf = new Typesetter().set(sheet, of.printed().at());
            assertThat(pdf.length).isLessThan(300_000);
            assertThat(ReadPdf.pages(pdf)).filteredOn(page -> page.contains("周一")).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void days_beyond_what_is_drawn_are_said_to_be_left_out() {
        assertThat(explained("NX-2024", "2026-12-10", "appraisal", "2026-12-01 appraisal-commissioned agreedDays=1600 agreedUnit=natural-day"))
                .contains("其后各日从略");
    }

    @Test
    void hostile_words_are_words() {
        String title = "<script>alert(1)</script>&amp; \uD83D\uDE00 " + "W".repeat(200);
        try (PaperCase of = PaperCase.titled(folder.resolve("w"), "NMG-2025", title, "2026-03-05",
                "2026-02-10 notice-served obligor=<b>&甲\u0000\u202E乙")) {
            byte[] pdf = new Typesetter().set(of.explained("obligor-reply"), of.printed().at());

            assertThat(ReadPdf.dense(ReadPdf.text(pdf))).contains("<script>alert(1)</script>&amp;〔U+1F600〕" + "W".repeat(200),
                    "<b>&甲〔U+0000〕〔U+202E〕乙", "注：形如〔U+0000〕处");
            assertThat(RightEdge.of(pdf)).isLessThan(RIGHT_MARGIN);
        }
    }

    @Test
    void the_official_text_stands_beside_the_digest_where_it_was_imported() throws IOException {
        try (PaperCase of = PaperCase.of(folder.resolve("w"), "NMG-2025", "2026-03-05", "2026-02-10 notice-served")) {
            assertThat(printed(of.explained("consultation-period"), of)).contains("没有导入官方文本");
            RulePack pack = PaperCase.LAW.packs().get("NMG-2025");
            Path text = Files.writeString(folder.resolve("官方.txt"), SampleTexts.of(pack, "样文", pack.articles().size()));
            new OfficialTexts(of.workspace).take(pack, text);

            assertThat(printed(of.explained("consultation-period"), of)).contains("官方文本第二十七条样文之27。").doesNotContain("没有导入官方文本");
        }
    }

    @Test
    void who_printed_it_is_left_out_where_nobody_is_known() {
        try (PaperCase of = PaperCase.of(folder.resolve("w"), "NMG-2025", "2026-03-05", "2026-02-10 notice-served")) {
            Printed printed = new Printed(" ", of.printed().at(), "");

            assertThat(new CasePapers(of.workspace, of.file(), printed).explanation(of.deadline("obligor-reply")).foot())
                    .endsWith("期限计算说明　打印于 2026-03-05 12:00");
        }
    }

    @Test
    void a_view_of_another_day_says_so() {
        try (PaperCase of = PaperCase.of(folder.resolve("w"), "NMG-2025", "2026-03-05", "2026-02-10 notice-served")) {
            Printed printed = new Printed("李敏", of.printed().at(), "按当时已有的记录");

            assertThat(ReadPdf.dense(ReadPdf.text(new Typesetter().set(new CasePapers(of.workspace, of.file(), printed)
                    .explanation(of.deadline("obligor-reply")), printed.at())))).contains("按当时已有的记录", "李敏打印于2026-03-0512:00");
        }
    }

    @Test
    void the_same_case_gives_the_same_file() throws IOException {
        try (PaperCase of = PaperCase.of(folder.resolve("w"), "NMG-2025", "2026-03-05", "2026-02-10 notice-served")) {
            Path one = folder.resolve("1.pdf");
            Path two = folder.resolve("2.pdf");
            PaperFile.write(of.explained("consultation-period"), of.printed(), one);
            PaperFile.write(of.explained("consultation-period"), of.printed(), two);

            assertThat(Files.mismatch(one, two)).isEqualTo(-1);
        }
    }
}
