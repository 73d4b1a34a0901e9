package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.DemonstrationCases.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.meeting.MeetingBounds;
import org.huansun.rules.Region;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;
import org.huansun.workspace.NewCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingPlanDeskTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 8, 10);
    private static final LocalDate HELD = LocalDate.of(2026, 9, 28);
    /** A Monday within all bounds. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    @TempDir
    Path folder;

    private OpenWorkbench window;
    private String id = "";

    @BeforeEach
    void open() {
        window = DemonstrationCases.window(folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** A case in the consultation, on whose conditions the file is silent. */
    private void consultation(String pack) {
        id = new NewCase("河道采砂案", new Region(pack.startsWith("GX") ? "GX" : "NMG"), SERVED.minusDays(60), "", "", Optional.of(pack)).openIn(window.workspace()).id();
        record("party-added", SERVED.minusDays(60), Map.of("role", "claimant", "name", "市生态环境局"));
        record("party-added", SERVED.minusDays(60), Map.of("role", "obligor", "name", "某某砂场"));
        record("notice-served", SERVED, Map.of());
    }

    private void record(String type, LocalDate on, Map<String, Object> body) {
        window.workspace().record(Draft.of(id, type, on, new Attributes(body)));
    }

    private void held(int round, LocalDate on) {
        record("meeting-held", on, Map.of("round", round, "outcome", "divided"));
    }

    private CaseFile file() {
        return window.workspace().caseFile(id, TODAY);
    }

    private void plan(int round, LocalDate day) {
        window.turn(bench -> bench.planMeeting(id, round));
        window.setDay("plan-on", day);
    }

    private String deed() {
        return ((Labeled) window.node("plan-save")).getText();
    }

    @Test
    void a_fourth_meeting_without_an_approval_is_told_beforehand_and_can_still_be_planned() {
        consultation("NMG-2025");
        held(1, HELD.minusDays(20));
        held(2, HELD.minusDays(10));
        held(3, HELD);
        plan(4, MONDAY);
        assertThat(window.words()).contains("这是第 4 次磋商会议，超过 3 次，没有批准增加", "偏离", "超过次数");
        assertThat(deed()).isEqualTo("仍要安排");
        window.type("plan-place", "三楼会议室");
        window.press("plan-save");
        window.untilRead("已安排：");
        assertThat(file().live("meeting-planned")).singleElement().satisfies(entry -> assertThat(Rounds.of(entry)).isEqualTo(4));
    }

    @Test
    void an_approved_fourth_meeting_has_nothing_against_it() {
        consultation("NMG-2025");
        held(1, HELD.minusDays(20));
        held(2, HELD.minusDays(10));
        held(3, HELD);
        record("extra-meeting-approved", HELD, Map.of());
        plan(4, MONDAY);
        assertThat(window.words()).noneMatch(words -> words.startsWith("这是第 4 次"))
                .anyMatch(words -> words.startsWith("本次是第 4 次，原则上不超过 4 次"));
        assertThat(deed()).isEqualTo("保存安排");
    }

    @Test
    void the_list_counts_with_what_was_approved_and_anew_after_a_court_s_refusal() {
        consultation("NMG-2025");
        held(1, HELD.minusDays(20));
        held(2, HELD.minusDays(10));
        held(3, HELD);
        record("extra-meeting-approved", HELD, Map.of());
        record("meeting-planned", TODAY, Map.of("round", 4, "place", "三楼会议室", "invited", "各方"));
        window.press("rail-meeting");
        window.turn(bench -> bench.planMeeting(id, 4));
        window.press("plan-back");
        window.until("an approved fourth", () -> window.words().stream().anyMatch(words -> words.endsWith("第 4 次，原则上不超过 4 次")));
        record("confirmation-refused", TODAY, Map.of());
        window.turn(bench -> bench.planMeeting(id, 4));
        window.press("plan-back");
        window.until("the first anew", () -> window.words().stream().anyMatch(words -> words.contains("第 1 次，原则上不超过 4 次")));
    }

    @Test
    void ten_working_days_after_a_divided_meeting_keep_to_the_interval_and_eleven_do_not() {
        consultation("NMG-2022");
        held(1, HELD);
        LocalDate tenth = window.workspace().law().calendar().plusWorkingDays(HELD, 10);
        plan(2, tenth);
        assertThat(window.words()).anyMatch(words -> words.startsWith("再次磋商间隔：最迟"))
                .noneMatch(words -> words.startsWith("再次磋商间隔最迟"));
        assertThat(deed()).isEqualTo("保存安排");
        window.setDay("plan-on", window.workspace().law().calendar().plusWorkingDays(HELD, 11));
        assertThat(window.words()).anyMatch(words -> words.startsWith("再次磋商间隔最迟 " + tenth));
        assertThat(deed()).isEqualTo("仍要安排");
    }

    @Test
    void the_last_day_of_the_consultation_is_within_it_and_the_day_after_is_not() {
        consultation("NMG-2025");
        held(1, HELD);
        LocalDate last = MeetingBounds.of(file().state()).period().orElseThrow().due().orElseThrow();
        plan(2, last);
        assertThat(window.words()).noneMatch(words -> words.contains("届满（" + last + "）以后召开"));
        window.setDay("plan-on", last.plusDays(1));
        assertThat(window.words()).contains("磋商会议在磋商期限届满（" + last + "）以后召开", "偏离");
    }

    @Test
    void a_condition_that_the_file_does_not_show_leads_to_the_entry_that_is_missing() {
        consultation("NMG-2025");
        plan(1, MONDAY);
        assertThat(window.words()).contains("未记录", "需人工核实").anyMatch(words -> words.startsWith("召开磋商会议的条件没有记录齐全"));
        window.press("plan-record-3-investigation-completed");
        assertThat(window.bench().shell().page().get()).isEqualTo("cases");
        assertThat(window.has("record-save")).isTrue();
        record("investigation-completed", SERVED.minusDays(5), Map.of());
        window.turn(bench -> bench.planMeeting(id, 1));
        assertThat(window.has("plan-record-3-investigation-completed")).isFalse();
    }

    @Test
    void a_lawyer_s_paper_is_held_against_the_planned_day() {
        consultation("NMG-2025");
        record("party-added", SERVED, Map.of("role", "lawyer", "name", "周某", "actsFor", "某某砂场", "authority", "general",
                "authorisedFrom", "2026-08-15", "authorisedUntil", "2026-10-13"));
        plan(1, MONDAY);
        assertThat(window.words()).contains("周某，代理某某砂场", "将到期");
        window.setDay("plan-on", MONDAY.plusDays(2));
        assertThat(window.words()).contains("已过期").doesNotContain("将到期");
    }

    @Test
    void a_day_off_is_named() {
        consultation("NMG-2025");
        held(1, HELD);
        plan(2, LocalDate.of(2026, 10, 17));
        assertThat(window.words()).contains("2026-10-17 是星期六，周末不上班", "休息日");
        assertThat(deed()).isEqualTo("仍要安排");
        window.setDay("plan-on", LocalDate.of(2026, 10, 1));
        assertThat(window.words()).contains("2026-10-01 是国庆节放假");
    }

    @Test
    void whoever_must_be_told_is_marked_until_the_notice_is_recorded() {
        consultation("NMG-2022");
        plan(1, MONDAY);
        assertThat(window.words()).contains("应通知未通知");
        window.press("plan-guest-must-1");
        window.type("plan-guest-name", "某某司法鉴定中心");
        window.type("plan-guest-method", "书面");
        window.<Object>choose("plan-guest-answer", "到会");
        window.press("plan-guest-save");
        window.untilRead("10-09 通知 · 到会");
        assertThat(window.words()).doesNotContain("应通知未通知");
        assertThat(file().live("invitation-sent").getFirst().body().values()).isEqualTo(new HashMap<>(Map.of(
                "round", 1, "name", "某某司法鉴定中心", "rule", "appraiser", "method", "书面", "answer", "comes")));
    }

    @Test
    void nobody_must_be_told_where_the_pack_only_allows_it() {
        consultation("NMG-2025");
        plan(1, MONDAY);
        assertThat(window.words()).doesNotContain("应通知未通知").contains("规则没有写应当通知的其他人员。");
    }

    @Test
    void whoever_asks_to_be_there_is_recorded_with_what_was_decided() {
        consultation("NMG-2022");
        plan(1, MONDAY);
        window.press("plan-guest-ask-1");
        window.type("plan-guest-name", "北河村民委员会");
        window.<Object>choose("plan-guest-admitted", "准许");
        window.press("plan-guest-save");
        window.untilRead("10-09 申请");
        assertThat(file().live("attendance-requested").getFirst().body().text("admitted")).contains("true");
    }

    @Test
    void who_may_be_invited_to_listen_is_invited_and_does_not_apply() {
        consultation("GX-DRAFT");
        plan(1, MONDAY);
        window.press("plan-guest-may-3");
        window.type("plan-guest-name", "韦某");
        window.press("plan-guest-save");
        assertThat(file().live("invitation-sent")).singleElement()
                .satisfies(entry -> assertThat(entry.body().text("rule")).contains("expert-observer"));
    }

    @Test
    void a_guest_whose_name_is_part_of_another_s_is_among_the_invited() {
        consultation("NMG-2025");
        plan(1, MONDAY);
        window.type("plan-invited", "市生态环境局、王小明");
        window.press("plan-guest-may-1");
        window.type("plan-guest-name", "王小");
        window.press("plan-guest-save");
        assertThat(((TextInputControl) window.node("plan-invited")).getText()).isEqualTo("市生态环境局、王小明、王小");
    }

    @Test
    void a_plan_is_recorded_on_its_day_and_replanned_with_a_reason() {
        consultation("NMG-2025");
        held(1, HELD);
        plan(2, MONDAY);
        window.type("plan-at", "9：30");
        window.type("plan-place", "三楼会议室");
        window.press("plan-save");
        window.untilRead("已安排：");
        Entry first = file().live("meeting-planned").getFirst();
        assertThat(first.on()).isEqualTo(MONDAY);
        assertThat(first.body().text("at")).contains("09:30");
        assertThat(first.body().text("invited")).contains("市生态环境局、某某砂场");

        window.setDay("plan-on", MONDAY.plusDays(1));
        assertThat(window.node("plan-save").isDisabled()).isTrue();
        window.type("plan-reason", "义务人出差");
        assertThat(deed()).isEqualTo("改为这样安排");
        window.press("plan-save");
        window.untilRead("已安排：10-13");
        assertThat(file().live("meeting-planned")).singleElement().satisfies(entry -> {
            assertThat(entry.supersedes()).contains(first.id());
            assertThat(entry.body().text("reason")).contains("义务人出差");
        });
    }

    @Test
    void what_was_typed_and_not_saved_comes_back() {
        consultation("NMG-2025");
        plan(1, MONDAY);
        window.type("plan-place", "旗政务中心二楼");
        window.press("plan-back");
        assertThat(window.has("plan-save")).isFalse();
        window.turn(bench -> bench.planMeeting(id, 1));
        assertThat(window.words()).doesNotContain("旗政务中心二楼");
        window.press("draft-go-on-1");
        assertThat(window.words()).contains("旗政务中心二楼", MONDAY.toString());
        window.press("plan-save");
        window.untilRead("已安排：");
        assertThat(window.workspace().drafts().all()).isEmpty();
    }

    @Test
    void what_was_typed_of_a_guest_comes_back_until_it_is_recorded() {
        consultation("NMG-2022");
        plan(1, MONDAY);
        window.press("plan-guest-must-1");
        window.type("plan-guest-name", "某某司法鉴定中心");
        window.type("plan-guest-method", "电话");
        window.press("plan-back");
        plan(1, MONDAY);
        window.press("plan-guest-must-1");
        assertThat(window.words()).contains("某某司法鉴定中心", "电话");
        window.press("plan-guest-save");
        window.untilRead("10-09 通知");
        assertThat(file().live("invitation-sent").getFirst().body().text("method")).contains("电话");
        assertThat(window.has("plan-guest-name")).isFalse();
        assertThat(window.workspace().drafts().all()).noneMatch(draft -> draft.words().containsValue("某某司法鉴定中心"));
    }

    @Test
    void what_is_typed_of_a_guest_stays_when_something_else_is_recorded() {
        consultation("NMG-2022");
        plan(1, MONDAY);
        window.press("plan-guest-must-1");
        window.type("plan-guest-name", "某某司法鉴定中心");
        window.turn(bench -> bench.recordIn(id, "notice-served"));
        window.press("record-save");
        window.turn(bench -> bench.shell().page().set("meeting"));
        window.untilRead("某某司法鉴定中心");
    }

    @Test
    void escape_leaves_the_page_from_every_field_and_closes_what_stands_open_first() {
        consultation("NMG-2025");
        for (String field : List.of("plan-on", "plan-at", "plan-place", "plan-host", "plan-recorder", "plan-invited")) {
            plan(1, MONDAY);
            escape(field);
            assertThat(window.has("plan-save")).as(field).isFalse();
        }
        plan(1, MONDAY);
        window.press("plan-guest-parties-1");
        escape("plan-guest-name");
        assertThat(window.has("plan-guest-name")).isFalse();
        assertThat(window.has("plan-save")).isTrue();
    }

    private void escape(String field) {
        Node node = window.node(field);
        window.turn(bench -> {
            node.requestFocus();
            node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        });
    }

    @Test
    void the_briefing_is_written_for_the_day_that_is_typed() throws IOException {
        consultation("NMG-2025");
        plan(1, MONDAY);
        Path target = folder.resolve("准备单.pdf");
        window.files().choose(target);
        window.press("plan-brief");
        window.until("the briefing", () -> Files.exists(target));
        try (PDDocument paper = Loader.loadPDF(target.toFile())) {
            assertThat(new PDFTextStripper().getText(paper)).contains("2026-10-12");
        }
    }
}
