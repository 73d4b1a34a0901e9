package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.MeetingAtTheTable.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.huansun.workspace.Draft;
import org.huansun.workspace.EvidenceIntake;
import org.junit.jupiter.api.Test;

/** What the panels of the host's screen record, and what they say while something is typed. */
class HostPanelsTest extends AtTheHostsScreen {

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
        String move = window().ask(() -> table().buttons("people-move-recorded-").findFirst().orElseThrow());
        window().press(move);
        window().key(KeyCode.ESCAPE);
        window().type("host-add-attendee", "孙某 法定代表人");
        window().fireEnter("host-add-attendee");
        assertThat(file().live("attendance-recorded").getLast().body().text("side")).contains("obligor");
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
