package org.huansun.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huansun.documents.setting.ReadPdf;
import org.huansun.documents.setting.RightEdge;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.SheetText;
import org.huansun.documents.setting.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 磋商会议记录, read back from the PDF: all that was recorded of a round, and nothing that was not. */
class MinutesSheetTest {

    private static final float RIGHT_MARGIN = 595 - 40;
    private static final String[] MEETING = {
        "2026-02-01 party-added role=claimant name=北河市生态环境局", "2026-02-01 party-added role=obligor name=甲公司",
        "2026-02-01 party-added role=obligor name=乙公司", "2026-02-05 appraisal-received amount=200000.00",
        "2026-02-10 notice-served",
        "2026-02-20 clause-proposed round=1 clause=amount amount=200000 by=北河市生态环境局 text=一次付清",
        "2026-02-20 clause-answered round=1 clause=amount by=甲公司 agrees=false text=过高",
        "2026-02-20 meeting-held round=1 outcome=divided at=11:00",
        "2026-03-01 meeting-planned round=2 at=09:30 place=二楼会议室 invited=各方 host=王建国 recorder=李敏",
        "2026-03-05 meeting-opened round=2 at=09:31 place=三楼会议室 host=王建国 recorder=李敏",
        "2026-03-05 attendance-recorded round=2 name=孙某 capacity=法定代表人 side=obligor for=甲公司 present=true at=09:29 identityChecked=true authorised=true",
        "2026-03-05 attendance-recorded round=2 name=赵强 capacity=科长 side=claimant for=北河市生态环境局 present=true at=09:20 identityChecked=true",
        "2026-03-05 attendance-recorded round=2 name=周专家 capacity=专家 side=expert present=true at=09:40 conflict=曾受甲公司聘请",
        "2026-03-05 attendance-recorded round=2 name=吴某 capacity=经办人 side=obligor for=甲公司 present=true at=09:30",
        "2026-03-05 attendance-recorded round=2 name=周专家 capacity=专家 side=expert leaving=true present=false at=10:30",
        "2026-03-05 attendance-recorded round=2 name=郑某 capacity=委托代理人 side=obligor for=甲公司 present=false refused=未带委托书，未准许入席",
        "2026-03-05 step-completed round=2 step=1 title=核对身份与到会 from=09:31 at=09:42 checks=各方姓名已登记 missing=代理律师已交委托代理证明 reason=郑某未带",
        "2026-03-05 statement-noted round=2 step=5 speaker=孙某 side=obligor text=事实属实 about=facts position=accepts at=09:50",
        "2026-03-05 statement-noted round=2 step=5 speaker=孙某 side=obligor text=数额要再算，电话13812345678 about=amount position=objects at=09:52",
        "2026-03-05 statement-noted round=2 step=5 speaker=孙某 side=obligor text=部分接受 about=amount position=partly at=10:20",
        "2026-03-05 meeting-paused round=2 at=10:00 reason=核对数据", "2026-03-05 meeting-resumed round=2 at=10:15",
        "2026-03-05 clause-proposed round=2 clause=amount amount=186400 by=北河市生态环境局 text=分两期付",
        "2026-03-05 clause-answered round=2 clause=amount by=甲公司 agrees=true",
        "2026-03-05 clause-proposed round=2 clause=other title=复查费用 by=甲公司 text=各自承担",
        "2026-03-05 meeting-held round=2 outcome=divided at=11:30",
        "2026-03-05 minutes-read round=2 at=11:35 sha256=ab12",
        "2026-03-05 minutes-signed round=2 name=赵强 at=11:40",
        "2026-03-05 minutes-refused round=2 name=孙某 at=11:41 reason=孙某称须回公司请示，不在场签字",
    };

    @TempDir
    Path folder;

    private static String printed(Sheet sheet, PaperCase of) {
        byte[] pdf = new Typesetter().set(sheet, of.printed().at());
        SheetText.assertSame(sheet, pdf);
        assertThat(RightEdge.of(pdf)).isLessThan(RIGHT_MARGIN);
        return ReadPdf.dense(ReadPdf.text(pdf));
    }

    private String minutes(int round, String pack, String... facts) {
        try (PaperCase of = PaperCase.of(folder.resolve("w"), pack, "2026-03-05", facts)) {
            return printed(of.meetings().minutes(round), of);
        }
    }

    private static String[] with(String... more) {
        List<String> all = new ArrayList<>(List.of(MEETING));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void the_head_names_the_round_its_day_and_times_who_led_and_the_procedure() {
        assertThat(minutes(2, "NMG-2025", MEETING)).contains("磋商会议记录", "轮次第二轮", "日期2026-03-05（星期四）", "时间09:31至11:30",
                "休会10:00休会，10:15复会，原因：核对数据", "地点三楼会议室主持人王建国记录人李敏", "会议程序第二十六条",
                "核对2026-03-05（星期四）11:35，校验值ab12", "存档尚未存档");
    }

    @Test
    void everybody_is_listed_with_what_was_checked_and_when_he_came_and_went_and_so_are_those_who_were_not_there() {
        assertThat(minutes(2, "NMG-2025", MEETING)).contains("孙某法定代表人代表：甲公司赔偿义务人身份已核对委托手续已核对09:29到会",
                "赵强科长代表：北河市生态环境局赔偿权利人身份已核对委托手续未核对09:20到会",
                "周专家专家专家身份未核对委托手续未核对09:40到会10:30离席利害关系：曾受甲公司聘请",
                "郑某委托代理人代表：甲公司赔偿义务人身份未核对委托手续未核对未到会未带委托书，未准许入席", "乙公司—赔偿义务人—没有到会记录");
    }

    @Test
    void a_step_tells_its_time_what_was_established_what_was_not_and_why_and_below_it_what_was_said() {
        assertThat(minutes(2, "NMG-2025", MEETING)).contains("1．核对身份与到会（第二十六条（一））起止09:31至09:42已查明各方姓名已登记未查明代理律师已交委托代理证明原因郑某未带",
                "2．宣布纪律与权利（第二十六条（二））没有记录这一步。",
                "5．义务人陈述（第二十六条（五））这一步没有完成的记录。时间发言人内容09:50孙某赔偿义务人事实属实对损害事实：认可09:52孙某赔偿义务人数额要再算");
    }

    @Test
    void the_last_position_on_each_point_counts() {
        assertThat(minutes(2, "NMG-2025", MEETING)).contains("发言人损害事实责任数额修复孙某认可09:50—部分认可10:20—");
    }

    @Test
    void a_clause_stands_with_the_round_before_the_appraised_amount_and_every_voice() {
        assertThat(minutes(2, "NMG-2025", MEETING)).contains(
                "赔偿数额分两期付186,400.00元评估数额200,000.00元，少13,600.00元（6.8%）北河市生态环境局提出第一轮为：一次付清"
                        + "200,000.00元；本轮少13,600.00元（6.8%）北河市生态环境局：由其提出甲公司：同意乙公司：没有表态待定",
                "复查费用各自承担甲公司提出本轮提出");
        assertThat(minutes1()).contains("甲公司：不同意。过高", "有分歧");
    }

    private String minutes1() {
        try (PaperCase of = PaperCase.of(folder.resolve("one"), "NMG-2025", "2026-03-05", MEETING)) {
            return printed(of.meetings().minutes(1), of);
        }
    }

    @Test
    void each_party_signs_on_a_page_of_its_own_and_the_others_on_another() {
        try (PaperCase of = PaperCase.of(folder.resolve("w"), "NMG-2025", "2026-03-05", MEETING)) {
            Sheet sheet = of.meetings().minutes(2);
            SheetText.assertSame(sheet, new Typesetter().set(sheet, of.printed().at()));
            List<String> pages = ReadPdf.pages(new Typesetter().set(sheet, of.printed().at())).stream().map(ReadPdf::dense)
                    .filter(page -> page.contains("签字页：")).toList();

            assertThat(pages).hasSize(3);
            assertThat(pages.get(0)).contains("签字页：赔偿义务人甲公司", "孙某法定代表人拒绝签字2026-03-05（星期四）11:41主持人写明的情况：孙某称须回公司请示，不在场签字",
                    "吴某经办人签字：______________________日期：______________", "第二十六条（九）").doesNotContain("赵强", "郑某");
            assertThat(pages.get(1)).contains("签字页：赔偿权利人北河市生态环境局", "赵强科长已签字2026-03-05（星期四）11:40");
            assertThat(pages.get(2)).contains("签字页：主持人、记录人和其他到会人员", "王建国主持人签字：____", "李敏记录人", "周专家专家签字：____");
        }
    }

    @Test
    void numbers_of_persons_and_telephones_are_covered_wherever_they_were_said() {
        assertThat(minutes(2, "NMG-2025", with("2026-03-05 statement-noted round=2 speaker=孙某 text=身份证15010219800101123X at=10:40")))
                .contains("电话138", "身份证1501").doesNotContain("13812345678", "15010219800101123X");
    }

    @Test
    void rare_characters_stay_and_what_the_typeface_lacks_stands_as_its_code() {
        try (PaperCase of = PaperCase.of(folder.resolve("w"), "NMG-2025", "2026-03-05",
                "2026-03-05 statement-noted round=1 step=1 speaker=㛃某 text=<b>䶮&朝\uD83D\uDE00完\u202E")) {
            byte[] pdf = new Typesetter().set(of.meetings().minutes(1), of.printed().at());

            assertThat(ReadPdf.dense(ReadPdf.text(pdf))).contains("㛃某", "<b>䶮&朝〔U+1F600〕完〔U+202E〕", "注：形如〔U+0000〕处");
        }
    }

    @Test
    void a_statement_longer_than_two_pages_and_a_name_without_end_are_printed_whole() {
        try (PaperCase of = PaperCase.of(folder.resolve("w"), "NMG-2025", "2026-03-05",
                "2026-03-05 statement-noted round=1 step=5 speaker=" + "W".repeat(120) + " text=" + "磋".repeat(6000) + "完",
                "2026-03-05 attendance-recorded round=1 name=" + "甲".repeat(90) + " capacity=" + "X".repeat(90) + " side=obligor present=true at=09:30",
                "2026-03-05 clause-proposed round=1 clause=amount amount=999999999999999.99 by=" + "乙".repeat(60) + " text=" + "Y".repeat(300))) {
            byte[] pdf = new Typesetter().set(of.meetings().minutes(1), of.printed().at());
            String text = ReadPdf.dense(ReadPdf.text(pdf));

            assertThat(text.chars().filter(character -> character == '磋').count()).isGreaterThanOrEqualTo(6000);
            assertThat(text).contains("完", "X".repeat(20), "999,999,999,999,999.99元");
            assertThat(RightEdge.of(pdf)).isLessThan(RIGHT_MARGIN);
        }
    }

    @Test
    void a_round_of_which_nothing_was_recorded_says_so_and_has_no_page_to_sign() {
        assertThat(minutes(3, "NMG-2025", MEETING)).contains("这一轮会议还没有任何记录", "轮次第三轮日期—时间时间未记录", "没有记录这一步。", "没有记录立场。",
                "没有记录结果").doesNotContain("签字页");
    }

    @Test
    void the_deadline_that_it_opened_and_the_next_meeting_stand_below_its_outcome() {
        assertThat(minutes(1, "NMG-2022", MEETING)).contains("会议结果存在分歧随后", "2026-03-06", "下一轮安排在2026-03-01（星期日）09:30二楼会议室");
    }

    @Test
    void what_the_program_finds_is_the_office_s_own_affair_and_not_in_what_the_parties_sign() {
        assertThat(minutes2025("2026-02-10 notice-served", "2026-06-10 meeting-held round=1 outcome=agreed"))
                .contains("会议结果达成一致").doesNotContain("磋商期限届满", "偏离", "违反");
    }

    @Test
    void the_end_of_the_consultation_that_was_recorded_with_it_stands_there_with_its_ground_and_what_follows() {
        assertThat(minutes(1, "NMG-2022", "2026-02-20 meeting-opened round=1 at=09:00", "2026-02-20 meeting-held round=1 outcome=absent obligor=甲公司 at=11:00",
                "2026-02-20 consultation-failed round=1 situation=3 obligor=甲公司"))
                .containsPattern("磋商不成（甲公司）.+（第三十条）").contains("起诉期限（甲公司）：2026-03-06");
    }

    @Test
    void the_end_of_the_consultation_that_belongs_to_another_round_is_not_in_it() {
        assertThat(minutes(2, "NMG-2022", "2026-02-20 meeting-opened round=2 at=09:00", "2026-02-20 meeting-held round=2 outcome=divided at=11:00",
                "2026-02-20 consultation-failed round=1 situation=3")).doesNotContain("磋商不成");
    }

    private String minutes2025(String... facts) {
        try (PaperCase of = PaperCase.of(folder.resolve("late"), "NMG-2025", "2026-06-11", facts)) {
            return printed(of.meetings().minutes(1), of);
        }
    }

    @Test
    void a_deadline_that_runs_for_each_obligor_says_for_whom() {
        assertThat(minutes(1, "NMG-2022", "2026-02-01 party-added role=obligor name=甲公司", "2026-02-01 party-added role=obligor name=乙公司",
                "2026-02-20 meeting-opened round=1 at=09:00", "2026-02-20 meeting-held round=1 outcome=divided obligor=甲公司 at=11:00",
                "2026-02-20 meeting-held round=1 outcome=divided obligor=乙公司 at=11:10")).contains("再次磋商间隔（甲公司）：2026-03-06", "再次磋商间隔（乙公司）：2026-03-06");
    }

    @Test
    void a_meeting_over_midnight_names_the_day_on_which_it_ended() {
        assertThat(minutes(1, "NMG-2025", "2026-03-04 meeting-opened round=1 at=22:30", "2026-03-05 statement-noted round=1 step=5 speaker=甲 text=后 at=00:10",
                "2026-03-04 statement-noted round=1 step=5 speaker=甲 text=前 at=23:50", "2026-03-05 meeting-held round=1 outcome=agreed at=00:40"))
                .contains("日期2026-03-04（星期三）时间22:30至2026-03-05（星期四）00:40").containsSubsequence("23:50甲", "00:10甲");
    }

    @Test
    void in_a_round_with_one_of_the_obligors_the_other_s_answer_is_not_waited_for() {
        String[] facts = {"2026-02-01 party-added role=claimant name=局", "2026-02-01 party-added role=obligor name=甲公司",
            "2026-02-01 party-added role=obligor name=乙公司", "2026-02-20 meeting-held round=1 outcome=agreed obligor=乙公司",
            "2026-02-20 meeting-held round=1 outcome=divided obligor=甲公司", "2026-03-05 meeting-opened round=2 at=09:00",
            "2026-03-05 clause-proposed round=2 clause=amount amount=100 by=局 text=一次付清", "2026-03-05 clause-answered round=2 clause=amount by=甲公司 agrees=true"};
        assertThat(minutes(2, "NMG-2025", facts)).contains("甲公司：同意一致").doesNotContain("乙公司：没有表态");
    }

    @Test
    void what_was_added_after_the_sealing_is_listed() {
        assertThat(minutes(2, "NMG-2025", with("2026-03-05 minutes-sealed round=2 at=12:00",
                "2026-03-05 statement-noted round=2 step=5 speaker=孙某 text=事后补记的话 at=12:10"))).contains("存档后的更正", "补记2026-03-05（星期四）发言");
    }

    @Test
    void a_draft_is_marked_and_its_own_five_steps_are_taken() {
        assertThat(minutes(2, "GX-DRAFT", MEETING)).contains("GX-DRAFT：征求意见稿，未生效", "会议程序第十九条", "4．平等磋商（第十九条（四））",
                "适用的规则没有写会议记录怎样核对和签字。");
    }

    @Test
    void steps_that_were_borrowed_are_said_to_be_a_model() {
        assertThat(minutes(2, "NX-2024", MEETING)).contains("借用NMG-2025第二十六条的步骤作样板，不约束本案", "1．核对身份与到会（NMG-2025第二十六条（一））");
    }

    @Test
    void what_was_corrected_after_the_sealing_is_listed_with_what_it_replaced() {
        String text = minutes(2, "NMG-2025", with("2026-03-05 statement-noted id=s round=2 step=5 speaker=孙某 text=旧话 at=10:30",
                "2026-03-05 minutes-sealed round=2 at=12:00 sha256=cd34",
                "2026-03-05 statement-noted supersedes=s round=2 step=5 speaker=孙某 text=改正后的话 at=10:30 reason=记录人听错"));

        assertThat(text).contains("存档2026-03-05（星期四）12:00，校验值cd34", "存档后的更正", "原记录2026-03-05（星期四）发言，已被更正，理由：记录人听错", "改动内容：旧话改为改正后的话");
    }

    @Test
    void what_was_withdrawn_after_the_sealing_is_listed_with_its_words() {
        assertThat(minutes(2, "NMG-2025", with("2026-03-05 statement-noted id=s round=2 step=5 speaker=孙某 text=旧话 at=10:30",
                "2026-03-05 minutes-sealed round=2 at=12:00", "2026-03-05 entry-superseded supersedes=s reason=记重了")))
                .contains("理由：记重了", "内容：旧话", "发言人：孙某");
    }

    @Test
    void without_a_correction_there_is_no_list_of_them() {
        assertThat(minutes(2, "NMG-2025", with("2026-03-05 minutes-sealed round=2 at=12:00"))).doesNotContain("存档后的更正");
    }
}
