package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Reading back, signing and filing of the minutes on the host's screen. */
class MinutesPanelTest extends AtTheHostsScreen {

    @Test
    void who_refuses_to_sign_is_written_down_with_the_host_s_statement() {
        MeetingAtTheTable table = open("NMG-2025");
        window().type("host-add-attendee", "钱某 法定代表人");
        window().fireEnter("host-add-attendee");
        window().press("host-end");
        window().press("outcome-divided");
        window().press("outcome-finish");
        table.untilSigners();
        assertThat(window().node(window().ask(() -> table.buttons("minutes-refuse-").toList().getLast())).isDisabled()).isTrue();
        window().press("minutes-read");
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
}
