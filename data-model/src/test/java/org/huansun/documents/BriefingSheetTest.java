package org.huansun.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.huansun.documents.setting.ReadPdf;
import org.huansun.documents.setting.RightEdge;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.SheetText;
import org.huansun.documents.setting.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 磋商会议准备单, read back from the PDF. */
class BriefingSheetTest {

    private static final float RIGHT_MARGIN = 595 - 40;
    private static final String[] CASE = {
        "2026-02-01 preliminary-check-completed damageFound=true",
        "2026-02-01 party-added role=claimant name=北河市生态环境局",
        "2026-02-01 party-added role=obligor name=甲公司 legalRepresentative=孙某 code=91150000MADEM0001C",
        "2026-02-01 party-added role=obligor name=乙某 kind=person idNumber=15010219800101123X phone=13812345678",
        "2026-02-01 party-added role=lawyer name=郑律师 actsFor=甲公司 authority=special authorisedFrom=2026-01-01 authorisedUntil=2026-03-10",
        "2026-02-02 party-added role=lawyer name=郑律师 actsFor=乙某",
        "2026-02-03 party-added role=expert name=周专家", "2026-02-03 site-visited people=李敏、周专家",
        "2026-02-05 appraisal-received amount=200000", "2026-02-10 notice-served obligor=甲公司", "2026-02-12 notice-served obligor=乙某",
        "2026-02-20 statement-noted round=1 step=5 speaker=甲公司 about=amount position=objects text=太高",
        "2026-02-20 clause-proposed round=1 clause=amount amount=200000 by=北河市生态环境局 text=一次付清",
        "2026-02-20 meeting-held round=1 outcome=divided",
        "2026-03-01 meeting-planned round=2 at=09:30 place=二楼会议室 invited=各方 host=王建国 recorder=李敏",
        "2026-03-02 invitation-sent round=2 name=甲公司 answer=comes", "2026-03-02 invitation-sent round=2 name=某检察院 rule=procuratorate",
        "2026-03-03 attendance-requested round=2 name=某村委会 admitted=true",
    };

    @TempDir
    Path folder;

    private String briefing(String pack, int round, String day, String... facts) {
        try (PaperCase of = PaperCase.of(folder.resolve("w"), pack, "2026-03-05", facts)) {
            Optional<LocalDate> on = Optional.of(day).filter(given -> !given.isEmpty()).map(LocalDate::parse);
            Sheet sheet = of.meetings().briefing(round, on);
            byte[] pdf = new Typesetter().set(sheet, of.printed().at());
            SheetText.assertSame(sheet, pdf);
            assertThat(RightEdge.of(pdf)).isLessThan(RIGHT_MARGIN);
            return ReadPdf.dense(ReadPdf.text(pdf));
        }
    }

    @Test
    void the_head_names_the_day_that_was_planned_with_place_and_people() {
        assertThat(briefing("NMG-2025", 2, "", CASE)).contains("磋商会议准备单", "轮次第二轮计划日期2026-03-01（星期日）时间09:30地点二楼会议室主持人王建国记录人李敏");
    }

    @Test
    void each_condition_stands_with_whether_the_file_shows_it_and_its_article() {
        assertThat(briefing("NMG-2025", 2, "", CASE)).contains("已经发生生态环境损害已具备第二十二条第1项", "未记录第二十二条第");
    }

    @Test
    void the_number_the_last_day_and_the_latest_day_bound_the_meeting() {
        assertThat(briefing("NMG-2025", 2, "", CASE)).contains("接下来是本次磋商的第2次会议", "以3次为限（原则上，第二十七条），经批准可以增加",
                "磋商期限2026-05-11（星期一）届满（原则上，第二十七条），进行", "最迟召开2026-05-11（星期一）");
        assertThat(briefing2022()).contains("再次磋商2026-03-06（星期五）届满");
    }

    private String briefing2022() {
        try (PaperCase of = PaperCase.of(folder.resolve("old"), "NMG-2022", "2026-03-05", CASE)) {
            return ReadPdf.dense(ReadPdf.text(new Typesetter().set(of.meetings().briefing(2, Optional.empty()), of.printed().at())));
        }
    }

    @Test
    void a_day_after_the_consultations_end_is_foreseen_to_be_too_late() {
        assertThat(briefing("NMG-2025", 2, "2026-05-14", CASE)).contains("注意：2026-05-14（星期四）晚于最迟召开之日2026-05-11（星期一）。",
                "在2026-05-14（星期四）召开，会有下列问题：", "磋商会议在磋商期限届满（2026-05-13）以后召开");
    }

    @Test
    void a_day_off_is_told_and_a_day_in_time_finds_nothing() {
        assertThat(briefing("NMG-2025", 2, "2026-03-07", CASE)).contains("注意：2026-03-07（星期六）不是工作日。").doesNotContain("磋商会议在磋商期限届满");
    }

    @Test
    void a_round_that_was_held_is_not_foreseen_again() {
        assertThat(briefing("NMG-2025", 1, "", CASE)).contains("这一轮会议已于2026-02-20（星期五）召开，不再试算。");
    }

    @Test
    void who_must_and_may_come_stands_with_rule_notice_answer_and_request() {
        assertThat(briefing("NMG-2025", 2, "", CASE)).contains("甲公司赔偿义务人磋商当事方2026-03-02已通知到会—",
                "某检察院同级检察机关检察机关可以邀请第二十五条2026-03-02已通知没有答复的记录—", "某村委会列席人员—没有通知的记录2026-03-03申请，已准许");
    }

    @Test
    void a_notice_that_is_a_duty_and_was_not_given_is_marked() {
        assertThat(briefing("NMG-2022", 2, "", CASE)).contains("必须通知第二十五条应当通知，没有记录");
    }

    @Test
    void a_lawyers_authorisation_is_held_against_the_day_of_the_meeting() {
        assertThat(briefing("NMG-2025", 2, "2026-03-11", CASE)).contains("郑律师甲公司特别授权2026-01-01至2026-03-10已经到期2026-03-11",
                "郑律师乙某——至—没有记录期间");
    }

    @Test
    void what_binds_somebody_to_both_sides_is_told() {
        assertThat(briefing("NMG-2025", 2, "", CASE)).contains("郑律师同时代理几个赔偿义务人：甲公司、乙某", "周专家参加过现场调查，又是评估专家");
    }

    @Test
    void each_notice_stands_with_the_last_day_of_its_consultation() {
        assertThat(briefing("NMG-2025", 2, "", CASE)).contains("甲公司2026-02-10（星期二）2026-05-11（星期一）2026-05-11（星期一）", "乙某2026-02-12（星期四）2026-05-13（星期三）");
    }

    @Test
    void the_obligors_are_named_and_a_persons_number_is_covered() {
        assertThat(briefing("NMG-2025", 2, "", CASE)).contains("甲公司（法定代表人孙某），91150000MADEM0001C", "评估数额200,000.00元")
                .doesNotContain("15010219800101123X", "13812345678");
    }

    @Test
    void positions_and_open_clauses_of_the_round_before_are_taken_over_and_the_first_round_has_none() {
        assertThat(briefing("NMG-2025", 2, "", CASE)).contains("第一轮各方立场发言人损害事实责任数额修复甲公司——不认可—", "第一轮没有谈妥的条款", "一次付清200,000.00元");
        assertThat(first()).doesNotContain("各方立场");
    }

    private String first() {
        try (PaperCase of = PaperCase.of(folder.resolve("first"), "NMG-2025", "2026-03-05")) {
            return ReadPdf.dense(ReadPdf.text(new Typesetter().set(of.meetings().briefing(1, Optional.empty()), of.printed().at())));
        }
    }

    @Test
    void a_case_of_which_nothing_is_recorded_has_a_briefing_all_the_same() {
        assertThat(first()).contains("没有安排日期，未作试算。", "没有代理律师的记录。", "没有告知书送达的记录。", "赔偿义务人没有记录评估数额没有记录", "1．核对身份与到会主持人");
    }

    @Test
    void a_draft_is_marked() {
        assertThat(briefing("GX-DRAFT", 2, "", CASE)).contains("GX-DRAFT：征求意见稿，未生效", "1．陈述调查与赔偿意见主管部门第十九条（一）到会人员身份已核对登记");
    }
}
