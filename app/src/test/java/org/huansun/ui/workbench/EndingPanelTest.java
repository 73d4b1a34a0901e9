package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.MeetingAtTheTable.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Finding;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;
import org.junit.jupiter.api.Test;

/** How a meeting is ended: with one obligor otherwise than with another, and with what a next one is planned. */
class EndingPanelTest extends AtTheHostsScreen {

    @Test
    void a_meeting_can_end_with_one_obligor_otherwise_than_with_another() {
        open("NMG-2025", "甲公司", "乙公司");
        window().press("host-end");
        window().press("outcome-with-2");
        window().press("outcome-absent");
        assertThat(grounds()).anyMatch(words -> words.startsWith("2") && words.contains("案卷可以证明"))
                .anyMatch(words -> words.startsWith("3") && words.contains("案卷还不能证明"));
        window().choose("outcome-ground", "2");
        assertThat(window().words()).anyMatch(words -> words.contains("义务人未到（乙公司）"));
        window().press("outcome-finish");
        assertThat(window().words()).contains("乙公司：义务人未到");
        assertThat(window().has("outcome-with-2")).isFalse();
        window().press("outcome-agreed");
        window().press("outcome-finish");
        table().untilSigners();
        assertThat(file().live("meeting-held")).extracting(entry -> entry.body().text("obligor").orElse("") + " " + entry.body().text("outcome").orElse(""))
                .containsExactly("乙公司 absent", "甲公司 agreed");
        assertThat(file().live("consultation-failed")).extracting(entry -> entry.body().text("obligor").orElse("")).containsExactly("乙公司");
        window().untilRead("磋商不成（乙公司）");
    }

    private List<String> grounds() {
        return window().ask(() -> ((ComboBox<?>) window().node("outcome-ground")).getItems().stream().map(String::valueOf).toList());
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
        assertThat(window().words()).anyMatch(words -> words.contains("义务人退出（甲公司）"));
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
        assertThat(window().words()).contains("乙公司：义务人未到").noneMatch(words -> words.contains("义务人未到（甲公司）"));
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
        return window().workspace().caseFile(table().caseId(), LocalDate.of(2026, 12, 31)).live("meeting-planned").stream()
                .map(Entry::on).toList();
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
}
