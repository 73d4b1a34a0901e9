package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.MeetingAtTheTable.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Finding;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;
import org.huansun.workspace.EvidenceIntake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the panels of the host's screen record, and what they say while something is typed. */
class HostPanelsTest {

    private static final String OBLIGOR = "某某化工有限公司";

    @TempDir
    Path folder;

    private Optional<MeetingAtTheTable> opened = Optional.empty();

    @AfterEach
    void close() {
        opened.ifPresent(MeetingAtTheTable::close);
    }

    private MeetingAtTheTable open(String pack, String... obligors) {
        MeetingAtTheTable table = new MeetingAtTheTable(folder, pack, obligors.length == 0 ? new String[] {OBLIGOR} : obligors);
        opened = Optional.of(table);
        return table;
    }

    private OpenWorkbench window() {
        return opened.orElseThrow().window();
    }

    private CaseFile file() {
        return opened.orElseThrow().file();
    }

    @Test
    void a_step_with_something_not_established_closes_only_with_a_reason() {
        MeetingAtTheTable table = open("NMG-2025");
        window().press("host-check-check-1-1");
        window().press("host-next");
        assertThat(file().live("step-completed")).isEmpty();
        window().type("host-reason", "代理人的手续下午补交");
        window().press("host-next");
        assertThat(file().live("step-completed")).singleElement().satisfies(entry -> {
            assertThat(entry.body().text("reason")).contains("代理人的手续下午补交");
            assertThat(entry.body().texts("checks")).hasSize(1);
            assertThat(entry.body().texts("missing")).hasSize(table.script().getFirst().check().size() - 1);
        });
    }

    @Test
    void what_each_side_says_to_a_clause_is_recorded_and_an_agreed_one_says_so() {
        open("GX-DRAFT");
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
        window().press("host-clauses");
        window().press("clause-edit-instalments");
        window().type("clause-text", "分 4年付清");
        assertThat(window().words()).anyMatch(words -> words.contains("第二十六条（四）"));
    }

    @Test
    void who_refuses_to_sign_is_written_down_with_the_host_s_statement() {
        MeetingAtTheTable table = open("NMG-2025");
        window().type("host-add-attendee", "钱某 法定代表人");
        window().fireEnter("host-add-attendee");
        window().press("host-end");
        window().press("outcome-divided");
        window().press("outcome-finish");
        table.untilSigners();
        window().press(window().ask(() -> table.buttons("minutes-refuse-").toList().getLast()));
        window().type("minutes-statement", "认为记录与其发言不符");
        window().press("minutes-refused");
        assertThat(file().live("minutes-refused")).singleElement().satisfies(entry -> {
            assertThat(entry.body().text("name")).contains("钱某");
            assertThat(entry.body().text("reason")).contains("认为记录与其发言不符");
        });
    }

    @Test
    void what_is_noted_after_the_reading_has_to_be_read_and_signed_again() {
        MeetingAtTheTable table = open("NMG-2025");
        window().press("host-end");
        window().press("outcome-divided");
        window().press("outcome-finish");
        table.untilSigners();
        window().press("minutes-read");
        table.allSign();
        assertThat(window().node("minutes-seal").isDisabled()).isFalse();
        window().key(KeyCode.ESCAPE);
        says("对数额还要再说一句");
        window().press("host-end");
        table.untilSigners();
        assertThat(window().node("minutes-seal").isDisabled()).isTrue();
        assertThat(window().words()).contains("签过以后记录有改动，要重新签字");
        window().press("minutes-read");
        table.allSign();
        assertThat(window().node("minutes-seal").isDisabled()).isFalse();
    }

    @Test
    void a_meeting_can_end_with_one_obligor_otherwise_than_with_another() {
        open("NMG-2025", "甲公司", "乙公司");
        window().press("host-end");
        window().press("outcome-with-2");
        window().press("outcome-absent");
        window().choose("outcome-ground", "2");
        assertThat(window().words()).anyMatch(words -> words.contains("无故缺席（乙公司）"));
        window().press("outcome-finish");
        assertThat(window().words()).contains("乙公司：无故缺席");
        assertThat(window().has("outcome-with-2")).isFalse();
        window().press("outcome-agreed");
        window().press("outcome-finish");
        opened.orElseThrow().untilSigners();
        assertThat(file().live("meeting-held")).extracting(entry -> entry.body().text("obligor").orElse("") + " " + entry.body().text("outcome").orElse(""))
                .containsExactly("乙公司 absent", "甲公司 agreed");
        assertThat(file().live("consultation-failed")).extracting(entry -> entry.body().text("obligor").orElse("")).containsExactly("乙公司");
    }

    /** Round 1 ends with 乙公司 agreed and with 甲公司 divided; then its screen is left. */
    private MeetingAtTheTable agreedWithOne() {
        MeetingAtTheTable table = open("NMG-2025", "甲公司", "乙公司");
        window().press("host-end");
        window().press("outcome-with-2");
        window().press("outcome-agreed");
        window().press("outcome-finish");
        window().press("outcome-divided");
        window().press("outcome-finish");
        table.untilSigners();
        window().press("host-leave");
        return table;
    }

    @Test
    void the_next_round_ends_only_with_the_obligor_with_whom_it_was_left_open() {
        MeetingAtTheTable table = agreedWithOne();
        window().turn(bench -> bench.host(table.caseId(), 2));
        window().press("host-end");
        window().press("outcome-walked-out");
        window().choose("outcome-ground", "2");
        assertThat(window().words()).anyMatch(words -> words.contains("中途退场（甲公司）"));
        window().press("outcome-finish");
        table.untilSigners();
        assertThat(file().live("meeting-held").stream().filter(entry -> Rounds.of(entry) == 2).map(entry -> entry.body().text("obligor").orElse("")))
                .containsExactly("甲公司");
        assertThat(file().live("consultation-failed")).extracting(entry -> entry.body().text("obligor").orElse("")).containsExactly("甲公司");
    }

    @Test
    void a_meeting_that_was_not_planned_and_has_ended_with_one_can_be_gone_on_with() {
        open("NMG-2025", "甲公司", "乙公司");
        window().press("host-end");
        window().press("outcome-with-2");
        window().press("outcome-agreed");
        window().press("outcome-finish");
        window().press("host-leave");
        window().press("rail-meeting");
        window().untilRead("进行中");
        assertThat(window().words()).contains("第一轮", "继续主持").doesNotContain("第二轮", "待安排");
    }

    @Test
    void an_obligor_who_joins_the_case_later_does_not_open_a_meeting_whose_minutes_are_on_file() {
        MeetingAtTheTable table = agreedWithOne();
        table.lead();
        window().press("host-end");
        table.untilSigners();
        window().press("minutes-read");
        table.allSign();
        window().press("minutes-seal");
        window().until("the minutes on file", () -> !table.file().live("minutes-sealed").isEmpty());
        window().workspace().record(Draft.of(table.caseId(), "party-added", TODAY, new Attributes(Map.of("role", "obligor", "name", "丙公司"))));
        window().press("host-leave");
        window().press("rail-meeting");
        window().untilRead("待安排");
        assertThat(window().words()).contains("第二轮", "看记录").doesNotContain("继续主持");
    }

    @Test
    void an_obligor_who_has_left_the_case_is_not_waited_for() {
        MeetingAtTheTable table = open("NMG-2025", "甲公司", "乙公司");
        window().press("host-end");
        window().press("outcome-with-1");
        window().press("outcome-divided");
        window().press("outcome-finish");
        window().press("host-leave");
        String party = file().live("party-added").stream().filter(entry -> entry.body().text("name").equals(Optional.of("乙公司")))
                .findFirst().orElseThrow().id();
        window().workspace().record(Draft.of(table.caseId(), "party-left", TODAY, new Attributes(Map.of("party", party))));
        table.lead();
        window().press("host-end");
        table.untilSigners();
        assertThat(window().words()).doesNotContain("先记录会议结果");
        assertThat(file().live("meeting-held")).hasSize(1);
    }

    private void says(String words) {
        window().type("host-words", words);
        window().fireEnter("host-words");
    }

    @Test
    void an_outcome_that_was_recorded_meanwhile_is_not_recorded_again() {
        MeetingAtTheTable table = open("NMG-2025");
        says("事实属实");
        window().press("host-end");
        window().press("outcome-agreed");
        window().workspace().record(Draft.of(table.caseId(), "meeting-held", TODAY, new Attributes(Map.of("round", 1, "outcome", "divided"))));
        window().press("outcome-finish");
        table.untilSigners();
        assertThat(file().live("meeting-held")).singleElement().satisfies(entry -> assertThat(entry.body().text("outcome")).contains("divided"));
    }

    @Test
    void what_was_chosen_for_one_obligor_does_not_come_back_for_the_others() {
        MeetingAtTheTable table = open("NMG-2025", "甲公司", "乙公司");
        says("事实属实");
        window().press("host-end");
        window().press("outcome-with-2");
        window().press("outcome-absent");
        window().press("host-leave");
        window().workspace().record(Draft.of(table.caseId(), "meeting-held", TODAY,
                new Attributes(Map.of("round", 1, "outcome", "absent", "obligor", "乙公司"))));
        table.lead();
        assertThat(window().words()).contains("乙公司：无故缺席").noneMatch(words -> words.contains("无故缺席（甲公司）"));
    }

    @Test
    void pressed_twice_the_minutes_are_put_on_file_once() {
        MeetingAtTheTable table = readyToSeal();
        window().turn(bench -> {
            ButtonBase seal = (ButtonBase) window().node("minutes-seal");
            seal.fire();
            seal.fire();
        });
        window().until("the minutes on file", () -> !table.file().live("minutes-sealed").isEmpty());
        assertThat(file().live("minutes-sealed")).hasSize(1);
        assertThat(file().live("evidence-added")).hasSize(1);
    }

    private MeetingAtTheTable readyToSeal() {
        MeetingAtTheTable table = open("NMG-2025");
        window().press("host-end");
        window().press("outcome-divided");
        window().press("outcome-finish");
        table.untilSigners();
        window().press("minutes-read");
        table.allSign();
        return table;
    }

    @Test
    void nothing_is_said_any_more_once_the_minutes_are_on_file() {
        MeetingAtTheTable table = readyToSeal();
        window().press("minutes-seal");
        window().until("the minutes on file", () -> !table.file().live("minutes-sealed").isEmpty());
        window().key(KeyCode.ESCAPE);
        says("还想补一句");
        assertThat(file().live("statement-noted")).isEmpty();
        assertThat(window().words()).anyMatch(words -> words.contains("会议记录已经存档。")).contains("还想补一句");
    }

    @Test
    void who_was_planned_to_lead_stands_at_the_table_and_not_whoever_has_the_program() {
        MeetingAtTheTable table = open("NMG-2025");
        window().press("host-leave");
        window().workspace().record(Draft.of(table.caseId(), "meeting-planned", TODAY,
                new Attributes(Map.of("round", 1, "place", "二楼", "invited", "各方", "host", "李科长"))));
        table.lead();
        assertThat(window().words()).contains("李科长").doesNotContain("王建国");
    }

    @Test
    void a_second_person_of_a_name_is_told_apart_and_who_comes_again_stays_on_his_side() {
        open("NMG-2025");
        window().press("host-people");
        window().type("people-name", "孙某");
        window().type("people-role", "法定代表人");
        window().choose("people-side", "赔偿义务人");
        window().press("people-add");
        window().type("people-name", "孙某");
        window().press("people-add");
        assertThat(file().live("attendance-recorded")).hasSize(1);
        assertThat(window().words()).anyMatch(words -> words.contains("孙某已经登记到会"));
        String move = window().ask(() -> opened.orElseThrow().buttons("people-move-recorded-").findFirst().orElseThrow());
        window().press(move);
        window().key(KeyCode.ESCAPE);
        window().type("host-add-attendee", "孙某 法定代表人");
        window().fireEnter("host-add-attendee");
        assertThat(file().live("attendance-recorded").getLast().body().text("side")).contains("obligor");
    }

    @Test
    void a_next_meeting_agreed_on_at_the_table_replaces_the_one_that_was_planned() {
        MeetingAtTheTable table = open("NMG-2025");
        window().workspace().record(Draft.of(table.caseId(), "meeting-planned", LocalDate.of(2026, 10, 30),
                new Attributes(Map.of("round", 2, "place", "二楼", "invited", "各方"))));
        window().press("host-leave");
        table.lead();
        window().press("host-end");
        window().press("outcome-divided");
        window().setDay("outcome-next", LocalDate.of(2026, 10, 20));
        window().type("outcome-next-place", "三楼会议室");
        assertThat(window().words()).anyMatch(words -> words.endsWith("（取代原来的安排）"));
        window().press("outcome-finish");
        assertThat(plans()).containsExactly(LocalDate.of(2026, 10, 20));
    }

    private List<LocalDate> plans() {
        return window().workspace().caseFile(opened.orElseThrow().caseId(), LocalDate.of(2026, 12, 31)).live("meeting-planned").stream()
                .map(Entry::on).toList();
    }

    @Test
    void what_is_taken_away_before_it_is_drawn_is_not_shown_to_the_room() throws IOException {
        MeetingAtTheTable table = open("NMG-2025");
        Path summary = Files.writeString(folder.resolve("摘要.txt"), "只给主持人看");
        String sha256 = new EvidenceIntake(window().workspace()).attach(table.caseId(), summary, TODAY).entry().body().text("sha256").orElseThrow();
        window().press("host-leave");
        table.lead();
        window().press("host-evidence");
        window().turn(bench -> {
            ((ButtonBase) window().node("room-show-" + sha256)).fire();
            ((ButtonBase) window().node("host-leave")).fire();
        });
        assertThat(window().ask(() -> room().isPresent())).isFalse();
    }

    @Test
    void keys_make_the_type_larger_and_smaller_and_it_stays_so() {
        MeetingAtTheTable table = open("NMG-2025");
        double before = typeSize();
        window().key(KeyCode.EQUALS, true);
        assertThat(typeSize()).isGreaterThan(before);
        window().press("host-leave");
        table.lead();
        assertThat(typeSize()).isGreaterThan(before);
        window().key(KeyCode.DIGIT0, true);
        assertThat(typeSize()).isEqualTo(before);
    }

    private double typeSize() {
        return window().ask(() -> window().node("host-next").getLocalToSceneTransform().getMxx());
    }

    @Test
    void a_next_meeting_beyond_the_ten_working_days_is_told_before_it_is_planned_and_found_once_it_is_held() {
        open("NMG-2022");
        window().press("host-end");
        window().press("outcome-divided");
        window().type("outcome-next-place", "三楼会议室");
        window().setDay("outcome-next", LocalDate.of(2026, 10, 22));
        assertThat(warnings()).isEmpty();
        window().setDay("outcome-next", LocalDate.of(2026, 10, 23));
        assertThat(warnings()).anyMatch(words -> words.contains("第二十七条"));
        window().press("outcome-finish");
        CaseFile after = file();
        assertThat(after.live("meeting-planned")).singleElement().satisfies(entry -> assertThat(entry.on()).isEqualTo(LocalDate.of(2026, 10, 23)));
        assertThat(after.findings()).extracting(Finding::code).doesNotContain("late-without-reason");
    }

    private List<String> warnings() {
        return window().ask(() -> window().nodes().filter(node -> node.getStyleClass().contains("host-warning"))
                .map(node -> ((Label) node).getText()).filter(text -> !text.isBlank()).toList());
    }

    @Test
    void the_screen_comes_back_with_its_step_its_ticks_and_the_words_in_every_field() {
        MeetingAtTheTable table = open("NMG-2025");
        table.tickOff(table.script().getFirst());
        window().press("host-next");
        window().press("host-check-check-2-1");
        window().type("host-words", "还没有说完");
        window().press("host-leave");
        table.lead();
        assertThat(window().words()).contains("还没有说完");
        assertThat(window().ask(() -> window().node("host-step-step-2").getStyleClass())).contains("current");
        assertThat(((CheckBox) window().node("host-check-check-2-1")).isSelected()).isTrue();
    }

    @Test
    void a_pause_is_recorded_and_ended() {
        open("NMG-2025");
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
        MeetingAtTheTable table = open("NMG-2025");
        Path summary = Files.writeString(folder.resolve("摘要.txt"), "联系人 王某 13812345678");
        String sha256 = new EvidenceIntake(window().workspace()).attach(table.caseId(), summary, TODAY).entry().body().text("sha256").orElseThrow();
        window().press("host-leave");
        table.lead();
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
