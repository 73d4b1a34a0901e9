package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Finding;
import org.huansun.rules.MeetingScript;
import org.huansun.rules.Region;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;
import org.huansun.workspace.EvidenceIntake;
import org.huansun.workspace.NewCase;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole meetings on the host's screen, from the first step to the minutes on file, under each pack that has a script and to each
 * ending. The days are counted by hand: notice on 2026-09-21 and 90 days give Sunday 2026-12-20, hence Monday the 21st; ten working
 * days after Friday 2026-10-09 end on 2026-10-22 and fifteen on 2026-10-29, since 2026-10-10 is worked.
 */
class WholeMeetingsTest {

    private static final LocalDate TODAY = DemonstrationCases.TODAY;
    private static final String PERIOD_RUNS = "consultation-period running 2026-12-21";
    private static final String PERIOD_MET = "consultation-period met 2026-12-21";

    @TempDir
    Path folder;

    private Optional<OpenWorkbench> opened = Optional.empty();
    private String id = "";

    @AfterEach
    void close() {
        opened.ifPresent(OpenWorkbench::close);
    }

    private OpenWorkbench window() {
        return opened.orElseThrow();
    }

    private record Case(String pack, String ending, String ground, List<String> deadlines) {

        @Override
        public String toString() {
            return pack + " " + ending;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("NMG-2022", "agreed", "", List.of(PERIOD_RUNS)),
                new Case("NMG-2022", "divided", "", List.of(PERIOD_RUNS, "next-meeting running 2026-10-22")),
                new Case("NMG-2022", "walked-out", "3", List.of(PERIOD_MET, "lawsuit running 2026-10-22")),
                new Case("NMG-2022", "absent", "3", List.of(PERIOD_MET, "lawsuit running 2026-10-22")),
                new Case("NMG-2022", "failed", "7", List.of(PERIOD_MET, "next-meeting met 2026-10-22", "lawsuit running 2026-10-22")),
                new Case("NMG-2025", "agreed", "", List.of(PERIOD_RUNS)),
                new Case("NMG-2025", "divided", "", List.of(PERIOD_RUNS)),
                new Case("NMG-2025", "walked-out", "2", List.of(PERIOD_MET)),
                new Case("NMG-2025", "absent", "2", List.of(PERIOD_MET)),
                new Case("NMG-2025", "failed", "7", List.of(PERIOD_MET)),
                new Case("GX-DRAFT", "agreed", "", List.of(PERIOD_RUNS, "sign-agreement running 2026-10-29")),
                new Case("GX-DRAFT", "divided", "", List.of(PERIOD_RUNS)),
                new Case("GX-DRAFT", "walked-out", "2", List.of(PERIOD_MET)),
                new Case("GX-DRAFT", "absent", "2", List.of(PERIOD_MET)),
                new Case("GX-DRAFT", "failed", "7", List.of(PERIOD_MET)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_meeting_is_led_to_its_ending_and_its_minutes_are_put_on_file(Case whole) {
        open(whole.pack());
        window().turn(bench -> bench.host(id, 1));
        window().press("host-people");
        window().type("people-name", "赵某");
        window().type("people-role", "委托代理人");
        window().type("people-for", "某某化工有限公司");
        window().press("people-add");
        leadThrough();
        ends(whole);
        signs();

        CaseFile file = file();
        assertThat(file.choice().pack().id()).isEqualTo(whole.pack());
        Entry held = file.live("meeting-held").getFirst();
        assertThat(held.body().text("outcome")).contains(whole.ending().equals("failed") ? "divided" : whole.ending());
        assertThat(file.live("consultation-failed").stream().map(entry -> entry.body().text("situation").orElse("")))
                .isEqualTo(whole.ground().isEmpty() ? List.of() : List.of(whole.ground()));
        assertThat(file.live("meeting-planned").stream().map(entry -> entry.body().text("round").orElse("") + " " + entry.on()))
                .isEqualTo(whole.ending().equals("divided") ? List.of("2 2026-10-20") : List.of());
        assertThat(file.live("step-completed")).hasSize(steps());
        assertThat(file.live("minutes-signed")).extracting(entry -> entry.body().text("name").orElse("")).containsExactly("赵某");
        assertThat(file.live("minutes-sealed")).singleElement()
                .satisfies(entry -> assertThat(window().workspace().evidence().has(entry.body().text("sha256").orElse(""))).isTrue());
        assertThat(consultation(file)).containsExactlyInAnyOrderElementsOf(whole.deadlines());
    }

    private void open(String pack) {
        boolean draft = pack.equals("GX-DRAFT");
        Region region = new Region(draft ? "GX" : "NMG");
        Workspace workspace = Workspace.create(folder.resolve("office"), "王建国", region, DemonstrationCases.LAW, DemonstrationCases.CLOCK);
        boolean older = pack.equals("NMG-2022");
        id = new NewCase("渗坑案", region, LocalDate.parse(older ? "2025-03-03" : "2026-03-02"), "", "", draft ? Optional.of(pack) : Optional.empty())
                .openIn(workspace).id();
        String year = older ? "2025" : "2026";
        record(workspace, "clue-received", year + "-03-03", Map.of("channel", "3"));
        record(workspace, "preliminary-check-completed", year + "-03-05", Map.of("damageFound", "true"));
        record(workspace, "filing-approved", year + "-03-06", Map.of("approver", "王建国"));
        record(workspace, "party-added", year + "-03-06", Map.of("role", "obligor", "name", "某某化工有限公司"));
        record(workspace, "party-added", year + "-03-06", Map.of("role", "claimant", "name", "北河市生态环境局"));
        record(workspace, "appraisal-received", year + "-04-20", Map.of("amount", "186400", "restorable", "full"));
        record(workspace, "investigation-completed", year + "-04-27", Map.of());
        record(workspace, "conclusion-issued", year + "-04-27", Map.of("proposal", "consult"));
        record(workspace, "notice-served", "2026-09-21", Map.of());
        record(workspace, "reply-received", "2026-09-23", Map.of("acknowledges", "true", "agrees", "true"));
        opened = Optional.of(OpenWorkbench.on(workspace, DemonstrationCases.CLOCK));
    }

    private void record(Workspace workspace, String type, String on, Map<String, Object> said) {
        workspace.record(Draft.of(id, type, LocalDate.parse(on), new Attributes(new LinkedHashMap<>(said))));
    }

    private CaseFile file() {
        return window().workspace().caseFile(id, TODAY);
    }

    private List<MeetingScript.Step> script() {
        return window().workspace().law().packs().scriptFor(file().choice().pack()).orElseThrow().steps();
    }

    private int steps() {
        return script().size();
    }

    /** Every check is set, so that no step asks for a reason. The outcome comes before the step in which the minutes are signed. */
    private void leadThrough() {
        window().press("host-people"); // back to the script
        for (MeetingScript.Step step : script()) {
            if (window().has("outcome-agreed")) {
                return;
            }
            tickOff(step);
            window().press("host-next");
        }
    }

    private void tickOff(MeetingScript.Step step) {
        for (int at = 1; at <= step.check().size(); at++) {
            window().press("host-check-check-" + step.number() + "-" + at);
        }
    }

    private void ends(Case whole) {
        assertThat(window().node("outcome-finish").isDisabled()).isTrue();
        window().press("outcome-" + whole.ending());
        if (whole.ending().equals("divided")) {
            window().setDay("outcome-next", LocalDate.of(2026, 10, 20));
            window().type("outcome-next-place", "三楼会议室");
        }
        if (!whole.ground().isEmpty()) {
            window().choose("outcome-ground", whole.ground());
        }
        window().press("outcome-finish");
        window().untilRead("已交核对");
    }

    private void signs() {
        window().until("the signer", () -> window().nodes().anyMatch(node -> String.valueOf(node.getId()).startsWith("minutes-sign-")));
        assertThat(window().node("minutes-seal").isDisabled()).isTrue();
        window().press("minutes-read");
        window().press(window().ask(() -> window().nodes().map(node -> String.valueOf(node.getId()))
                .filter(one -> one.startsWith("minutes-sign-")).findFirst().orElseThrow()));
        if (script().getLast().work().isPresent()) {
            showScript();
            tickOff(script().getLast());
            window().press("host-next");
        }
        window().until("the seal", () -> window().has("minutes-seal"));
        window().press("minutes-seal");
        window().until("the minutes on file", () -> !file().live("minutes-sealed").isEmpty());
    }

    private void showScript() {
        window().turn(bench -> window().stage().getScene().getRoot().lookupAll(".host").stream().findFirst().orElseThrow()
                .fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.ESCAPE,
                        false, false, false, false)));
    }

    private static List<String> consultation(CaseFile file) {
        List<String> words = new ArrayList<>();
        for (Deadline deadline : file.deadlines().deadlines()) {
            if (List.of("consultation-period", "next-meeting", "sign-agreement", "lawsuit").contains(deadline.period().id())) {
                words.add(deadline.period().id() + " " + org.huansun.seed.Code.of(deadline.state()) + " "
                        + deadline.due().map(LocalDate::toString).orElse("—"));
            }
        }
        return words;
    }

    @Test
    void a_step_with_something_not_established_closes_only_with_a_reason() {
        open("NMG-2025");
        window().turn(bench -> bench.host(id, 1));
        window().press("host-check-check-1-1");
        window().press("host-next");
        assertThat(file().live("step-completed")).isEmpty();
        window().type("host-reason", "代理人的手续下午补交");
        window().press("host-next");
        assertThat(file().live("step-completed")).singleElement().satisfies(entry -> {
            assertThat(entry.body().text("reason")).contains("代理人的手续下午补交");
            assertThat(entry.body().texts("checks")).hasSize(1);
            assertThat(entry.body().texts("missing")).hasSize(script().getFirst().check().size() - 1);
        });
    }

    @Test
    void what_each_side_says_to_a_clause_is_recorded_and_an_agreed_one_says_so() {
        open("GX-DRAFT");
        window().turn(bench -> bench.host(id, 1));
        window().press("host-clauses");
        window().press("clause-edit-amount");
        window().type("clause-text", "赔偿金 180,000 元");
        window().type("clause-amount", "180,000");
        assertThat(window().words()).anyMatch(words -> words.contains("方案少 6,400.00 元（3.4%）"));
        window().choose("clause-by", "某某化工");
        window().press("clause-save");
        assertThat(window().words()).contains("待答复");
        window().press("clause-yes-amount-0");
        assertThat(window().words()).contains("已一致");
        window().press("clause-no-amount-1");
        assertThat(window().words()).contains("有分歧");
        assertThat(file().live("clause-proposed").getFirst().body().text("amount")).contains("180000");
        assertThat(file().live("clause-answered")).hasSize(2);
    }

    @Test
    void instalments_beyond_the_draft_s_limit_are_told_while_they_are_written() {
        open("GX-DRAFT");
        window().turn(bench -> bench.host(id, 1));
        window().press("host-clauses");
        window().press("clause-edit-instalments");
        window().type("clause-text", "分 4年付清");
        assertThat(window().words()).anyMatch(words -> words.contains("第二十六条（四）"));
    }

    @Test
    void who_refuses_to_sign_is_written_down_with_the_host_s_statement() {
        open("NMG-2025");
        window().turn(bench -> bench.host(id, 1));
        window().type("host-add-attendee", "钱某 法定代表人");
        window().fireEnter("host-add-attendee");
        window().press("host-end");
        window().press("outcome-divided");
        window().press("outcome-finish");
        window().until("the signer", () -> window().nodes().anyMatch(node -> String.valueOf(node.getId()).startsWith("minutes-refuse-")));
        window().press(window().ask(() -> window().nodes().map(node -> String.valueOf(node.getId()))
                .filter(one -> one.startsWith("minutes-refuse-")).findFirst().orElseThrow()));
        window().type("minutes-statement", "认为记录与其发言不符");
        window().press("minutes-refused");
        assertThat(file().live("minutes-refused")).singleElement().satisfies(entry -> {
            assertThat(entry.body().text("name")).contains("钱某");
            assertThat(entry.body().text("reason")).contains("认为记录与其发言不符");
        });
    }

    @Test
    void a_next_meeting_beyond_the_ten_working_days_is_told_before_it_is_planned_and_found_once_it_is_held() {
        open("NMG-2022");
        window().turn(bench -> bench.host(id, 1));
        window().press("host-end");
        window().press("outcome-divided");
        window().type("outcome-next-place", "三楼会议室");
        window().setDay("outcome-next", LocalDate.of(2026, 10, 22));
        assertThat(warnings()).isEmpty();
        window().setDay("outcome-next", LocalDate.of(2026, 10, 23));
        assertThat(warnings()).anyMatch(words -> words.contains("第二十七条"));
        window().press("outcome-finish");
        CaseFile after = window().workspace().caseFile(id, TODAY);
        assertThat(after.live("meeting-planned")).singleElement().satisfies(entry -> assertThat(entry.on()).isEqualTo(LocalDate.of(2026, 10, 23)));
        assertThat(after.findings()).extracting(Finding::code).doesNotContain("late-without-reason");
    }

    private List<String> warnings() {
        return window().ask(() -> window().nodes().filter(node -> node.getStyleClass().contains("host-warning"))
                .map(node -> ((javafx.scene.control.Label) node).getText()).filter(text -> !text.isBlank()).toList());
    }

    @Test
    void the_screen_comes_back_with_its_step_its_ticks_and_the_words_in_every_field() {
        open("NMG-2025");
        window().turn(bench -> bench.host(id, 1));
        tickOff(script().getFirst());
        window().press("host-next");
        window().press("host-check-check-2-1");
        window().type("host-words", "还没有说完");
        window().press("host-leave");
        window().turn(bench -> bench.host(id, 1));
        assertThat(window().words()).contains("还没有说完");
        assertThat(window().ask(() -> window().node("host-step-step-2").getStyleClass())).contains("current");
        assertThat(((javafx.scene.control.CheckBox) window().node("host-check-check-2-1")).isSelected()).isTrue();
    }

    @Test
    void a_pause_is_recorded_and_ended() {
        open("NMG-2025");
        window().turn(bench -> bench.host(id, 1));
        window().press("host-pause");
        assertThat(window().words()).contains("复会");
        window().press("host-pause");
        assertThat(window().words()).contains("休会");
        assertThat(file().live("meeting-paused")).hasSize(1);
        assertThat(file().live("meeting-resumed")).hasSize(1);
        assertThat(file().live("meeting-opened")).hasSize(1);
    }

    @Test
    void the_room_sees_what_is_shown_with_numbers_covered_and_its_window_goes_with_the_meeting() throws IOException {
        open("NMG-2025");
        Path summary = Files.writeString(folder.resolve("摘要.txt"), "联系人 王某 13812345678");
        String sha256 = new EvidenceIntake(window().workspace()).attach(id, summary, TODAY).entry().body().text("sha256").orElseThrow();
        window().turn(bench -> bench.host(id, 1));
        window().press("host-evidence");
        window().press("room-show-" + sha256);
        window().until("the room's window", () -> room().isPresent());
        List<String> seen = window().ask(() -> room().orElseThrow().getScene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText()).toList());
        assertThat(seen).anyMatch(words -> words.startsWith("联系人 王某 138")).noneMatch(words -> words.contains("13812345678"));
        window().press("host-leave");
        assertThat(window().ask(() -> room().isPresent())).isFalse();
    }

    private static Optional<Window> room() {
        return Window.getWindows().stream().filter(one -> one instanceof Stage stage && "会场显示".equals(stage.getTitle())).findFirst();
    }
}
