package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.huansun.casefile.Deadline;
import org.huansun.cli.Main;
import org.huansun.cli.Terminal;
import org.huansun.rules.LawBook;
import org.huansun.rules.MeetingScript;
import org.huansun.rules.Region;
import org.huansun.sync.OpenPackage;
import org.huansun.sync.PackageReport;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.Entry;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end, as a person does it: clicking and typing, nothing else. */
class OneCaseFromClueToPackageTest {

    /** A Friday, 10:00 in China, two days after the week of National Day. */
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-10-09T02:00:00Z"));

    private static final LawBook LAW = LawBook.shipped();
    private static final List<String> STEPS =
            LAW.packs().get("NMG-2025").script().orElseThrow().steps().stream().map(MeetingScript.Step::title).toList();

    @TempDir
    Path folder;

    @Test
    void a_case_is_made_its_facts_recorded_the_meeting_held_and_the_package_verified() {
        Workspace workspace = Workspace.create(folder.resolve("office"), "王建国", new Region("NMG"), LAW, CLOCK);
        try (OpenWorkbench window = OpenWorkbench.on(workspace, CLOCK)) {
            Hand hand = new Hand(window);
            makesTheCase(window, hand);
            recordsWhatHappened(window, hand);
            seesTheDates(window);
            looksAtADayStrip(window, hand);
            plansTheMeeting(window, hand);
            holdsTheFirstHalf(window, hand);
            resumesAtTheSameStep(window, hand);
            endsTheMeeting(window, hand);
            exportsThePackage(window, hand);
        }
        packageHolds();
        anotherWindowShowsTheSame();
    }

    private void makesTheCase(OpenWorkbench window, Hand hand) {
        hand.click("rail-cases").click("cases-new");
        assertThat(window.ask(() -> window.node("new-case-create").isDisabled())).isTrue();
        hand.click("new-case-title").write("北河渗坑案").click("new-case-place").write("北河镇东");
        hand.fill("new-case-on-text", "2026-09-01");
        hand.click("new-case-create");

        window.untilRead("北河渗坑案");
        CaseRow row = theCase(window.workspace());
        assertThat(row.title()).isEqualTo("北河渗坑案");
        assertThat(row.place()).isEqualTo("北河镇东");
        assertThat(row.pack()).isEqualTo("NMG-2025");
        assertThat(window.words()).contains("北河渗坑案", row.number(), "NMG-2025 · 现行");
    }

    private void recordsWhatHappened(OpenWorkbench window, Hand hand) {
        begin(window, hand, "线索", "clue-received");
        hand.fill("record-on-text", "2026-09-01");
        hand.choose("field-channel", "（7）");
        saves(window, hand);

        begin(window, hand, "filing", "filing-approved");
        hand.fill("record-on-text", "20260914");
        hand.click("field-approver").write("李局长");
        saves(window, hand);

        begin(window, hand, "当事人", "party-added");
        hand.fill("record-on-text", "9月14日");
        hand.choose("field-role", "赔偿义务人");
        hand.click("field-name").write("某某化工有限公司");
        saves(window, hand);

        begin(window, hand, "告知书送达", "notice-served");
        hand.fill("record-on-text", "9-28");
        hand.click("field-method").write("直接送达");
        assertThat(window.words()).as("effects before saving").contains("义务人答复期限", "10-10", "磋商期限", "12-28");
        saves(window, hand);

        CaseFile file = theFile(window.workspace());
        assertThat(file.entries()).extracting(Entry::type).containsExactlyInAnyOrder(
                "case-opened", "clue-received", "filing-approved", "pack-chosen", "party-added", "notice-served");
        Entry clue = file.live("clue-received").getFirst();
        assertThat(clue.on()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(clue.body().text("channel")).contains("7");
        assertThat(file.live("notice-served").getFirst().body().text("method")).contains("直接送达");
        assertThat(window.words()).contains("收到线索", "磋商告知书送达", "直接送达", "某某化工有限公司");
    }

    /**
     * By hand. Check: 30 days from the day after 2026-09-01 end on Thursday 10-01; 10-01 to 10-07 are National Day, so
     * the last day moves on to 10-08 (民法典第二百零三条): one working day ago. Reply: 5 working days after Monday 09-28 are 09-29,
     * 09-30, 10-08, 10-09 and 10-10, a Saturday that is worked: one working day left. Consultation: 2 days of September,
     * 31 of October, 30 of November and 27 of December make 90; 12-27 is a Sunday, so 12-28.
     */
    private void seesTheDates(OpenWorkbench window) {
        assertThat(theFile(window.workspace()).deadlines().deadlines())
                .extracting(deadline -> deadline.period().id(), Deadline::due, Deadline::state, Deadline::workingDaysLeft)
                .containsExactly(
                        tuple("preliminary-check", "2026-10-08", Deadline.State.OVERDUE, -1),
                        tuple("obligor-reply", "2026-10-10", Deadline.State.RUNNING, 1),
                        tuple("consultation-period", "2026-12-28", Deadline.State.RUNNING,
                                LAW.calendar().workingDaysBetween(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 12, 28))));
        assertThat(spoken(window, "deadline-preliminary-check-1")).isEqualTo("逾期 初步核查期限 10-08 逾 1 个工作日 第十四条");
        assertThat(spoken(window, "deadline-obligor-reply-1")).isEqualTo("临近 义务人答复期限 10-10 1 个工作日 第二十三条");
        assertThat(spoken(window, "deadline-consultation-period-1")).startsWith("暂定 磋商期限 12-28 ").endsWith(" 第二十七条");
    }

    private void looksAtADayStrip(OpenWorkbench window, Hand hand) {
        hand.click("deadline-obligor-reply-1");
        window.untilRead("义务人答复期限");
        List<String> days = window.ask(() -> window.nodes().filter(node -> node.getStyleClass().contains("day-cell"))
                .map(node -> String.valueOf(node.getAccessibleText())).filter(words -> words.startsWith("2026-")).toList());
        assertThat(days).first().isEqualTo("2026-09-28 事件发生日：磋商告知书送达，当日不计");
        assertThat(days).contains("2026-09-30 第 2 日", "2026-10-01 国庆节放假，不计", "2026-10-08 第 3 日");
        assertThat(days).last().isEqualTo("2026-10-10 期限届满日，第 5 日；国庆节调休上班");
        assertThat(days).hasSize(13);
        hand.key(KeyCode.ESCAPE);
        window.until("the overview", () -> window.has("deadline-obligor-reply-1"));
    }

    private void plansTheMeeting(OpenWorkbench window, Hand hand) {
        hand.click("rail-meeting");
        window.untilRead("待安排");
        hand.click("meetings-plan");
        window.until("the page", () -> window.has("plan-place"));
        window.setDay("plan-on", DemonstrationCases.TODAY);
        hand.click("plan-place").write("三楼会议室");
        window.press("plan-save");
        assertThat(theFile(window.workspace()).live("meeting-planned")).hasSize(1)
                .first().satisfies(entry -> assertThat(entry.body().count("round")).contains(1));

        window.press("plan-back");
        window.untilRead("已安排");
        assertThat(window.words()).contains("10月9日", "第一轮", "三楼会议室");
        hand.click("meeting-open-" + theCase(window.workspace()).id() + "-round-1");
        window.untilRead("磋商会议 · 第一轮");
    }

    private void holdsTheFirstHalf(OpenWorkbench window, Hand hand) {
        assertThat(STEPS).hasSize(9);
        assertThat(read(window)).contains("现在召开北河渗坑案（案号" + theCase(window.workspace()).number() + "）第一次磋商会议");
        hand.click("host-attendee-party-1");
        hand.click("host-add-attendee").write("周律师 代理人").key(KeyCode.ENTER);
        window.untilRead("到会 3 / 3");
        for (int step = 0; step < 4; step++) {
            next(window, hand, step);
        }
        hand.key(KeyCode.F3).click("host-words").write("认可渗坑三处").key(KeyCode.ENTER);
        window.untilRead("10:00 义务人");

        CaseFile file = theFile(window.workspace());
        Entry statement = file.live("statement-noted").getFirst();
        assertThat(statement.body().text("text")).contains("认可渗坑三处");
        assertThat(statement.body().text("speaker")).contains("义务人");
        assertThat(statement.body().count("step")).contains(5);
        assertThat(file.live("attendance-recorded")).extracting(entry -> entry.body().text("name").orElse(""))
                .containsExactly("某某化工有限公司", "周律师");
    }

    private void resumesAtTheSameStep(OpenWorkbench window, Hand hand) {
        hand.click("host-leave");
        window.untilRead("进行中");
        hand.click("meeting-open-" + theCase(window.workspace()).id() + "-round-1");
        window.untilRead("磋商会议 · 第一轮");
        assertThat(window.words()).contains("认可渗坑三处", "到会 3 / 3", "下一步：" + STEPS.get(5), "已完成 4 / 9 步，本步 0 分");
        assertThat(window.ask(() -> window.node("host-step-step-5").getStyleClass().contains("current"))).isTrue();
    }

    private void endsTheMeeting(OpenWorkbench window, Hand hand) {
        for (int step = 4; step < 8; step++) {
            next(window, hand, step);
        }
        window.until("the outcome", () -> window.has("outcome-divided"));
        hand.click("outcome-divided");
        window.untilRead("召开磋商会议：第一轮，存在分歧");
        hand.click("outcome-note").write("修复时间没有谈拢").click("outcome-finish");
        window.untilRead("第一轮磋商会议已记录：存在分歧");
        signsTheMinutes(window, hand);

        CaseFile file = theFile(window.workspace());
        assertThat(file.live("step-completed")).extracting(entry -> entry.body().count("step").orElse(0))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        Entry held = file.live("meeting-held").getFirst();
        assertThat(held.body().text("outcome")).contains("divided");
        assertThat(held.body().text("note")).contains("修复时间没有谈拢");

        hand.click("rail-cases");
        window.untilRead("轮次 1 · 步骤 9 · 核对记录并签字 · 10:00");
    }

    private static void signsTheMinutes(OpenWorkbench window, Hand hand) {
        window.press("minutes-read");
        MeetingAtTheTable.allSign(window);
        hand.key(KeyCode.ESCAPE);
        next(window, hand, 8);
        window.until("the seal", () -> window.has("minutes-seal"));
        window.press("minutes-seal");
        window.untilRead("第一轮磋商会议记录已存档");
        window.press("host-leave");
    }

    private void exportsThePackage(OpenWorkbench window, Hand hand) {
        window.files().choose(packageFile());
        hand.click("rail-sync");
        hand.click("sync-case-" + theCase(window.workspace()).id()).click("sync-export");
        window.untilRead("核验通过");
        assertThat(window.files().suggested()).containsExactly("环损同步包-2026-10-09.zip");
        assertThat(window.words()).contains("package.zip", "每个字节都与清单一致", "没有未发送的内容");
        assertThat(theCase(window.workspace()).unsent()).isZero();
    }

    private void packageHolds() {
        try (OpenPackage opened = OpenPackage.open(packageFile())) {
            PackageReport report = opened.report();
            assertThat(report.problems()).isEmpty();
            assertThat(report.cases()).hasSize(1);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = new Main(new Terminal(InputStream.nullInputStream(), out, out), CLOCK)
                .run("package", "verify", packageFile().toString());
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("通过：");
        assertThat(status).isZero();
    }

    private void anotherWindowShowsTheSame() {
        try (OpenWorkbench window = OpenWorkbench.on(Workspace.open(folder.resolve("office"), LAW, CLOCK), CLOCK)) {
            Hand hand = new Hand(window);
            window.untilRead("逾 1 个工作日");
            hand.click("rail-cases");
            window.untilRead("共 1 件");
            hand.doubleClickWords("cases-table", "北河渗坑案");
            window.until("the case", () -> window.has("case-timeline"));
            assertThat(window.words()).contains("召开磋商会议", "修复时间没有谈拢");
            assertThat(spoken(window, "deadline-obligor-reply-1")).isEqualTo("临近 义务人答复期限 10-10 1 个工作日 第二十三条");
            hand.click("rail-sync");
            window.untilRead("没有未发送的内容");
            assertThat(window.words()).contains("package.zip");
        }
    }

    private static void begin(OpenWorkbench window, Hand hand, String typed, String type) {
        hand.click("case-record");
        window.until("the types", () -> window.has("record-search"));
        hand.click("record-search").write(typed);
        String name = LAW.types().nameOf(type);
        hand.clickWords("record-kinds", name);
        window.until("the form of " + type, () -> window.has("record-on"));
        assertThat(window.words()).contains(name);
    }

    private static void saves(OpenWorkbench window, Hand hand) {
        hand.click("record-save");
        window.until("the overview", () -> !window.has("record-save"));
    }

    private static void next(OpenWorkbench window, Hand hand, int step) {
        assertThat(window.ask(() -> window.node("host-step-step-" + (step + 1)).getStyleClass())).contains("current");
        window.turn(bench -> window.nodes().filter(node -> String.valueOf(node.getId()).startsWith("host-check-"))
                .forEach(node -> ((javafx.scene.control.CheckBox) node).fire()));
        hand.click("host-next");
    }

    private static String read(OpenWorkbench window) {
        return window.ask(() -> String.join("", window.nodes().filter(node -> node.getStyleClass().contains("read-text"))
                .map(node -> ((javafx.scene.text.Text) node).getText()).toList()));
    }

    private static String spoken(OpenWorkbench window, String id) {
        return String.valueOf(window.node(id).getAccessibleText());
    }

    private static org.assertj.core.groups.Tuple tuple(String period, String due, Deadline.State state, long left) {
        return org.assertj.core.groups.Tuple.tuple(period, Optional.of(LocalDate.parse(due)), state, Optional.of(left));
    }

    private Path packageFile() {
        return folder.resolve("package.zip");
    }

    private static CaseRow theCase(Workspace workspace) {
        assertThat(workspace.list().cases()).hasSize(1);
        return workspace.list().cases().getFirst();
    }

    private static CaseFile theFile(Workspace workspace) {
        return workspace.caseFile(theCase(workspace).id(), workspace.today());
    }
}
