package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On Friday 2026-10-09 two deadlines of the demonstration have come to their third working day before: the reply (10-12) and the
 * report (10-13). On Monday the reply falls due.
 */
class RemindersDeskTest {

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(DemonstrationCases.CLOCK.instant());
    private OpenWorkbench window;

    @BeforeEach
    void open() {
        InstantSource clock = now::get;
        DemonstrationCases.workspace(folder).close();
        window = OpenWorkbench.on(Workspace.open(folder.resolve("office"), DemonstrationCases.LAW, clock), clock);
        window.untilRead("提醒 2");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void untilBadge(String number) {
        window.until("badge " + number, () -> window.nodes().anyMatch(node -> "rail-badge-calendar".equals(node.getId())
                && node instanceof Labeled label && label.getText().equals(number)));
    }

    @Test
    void the_number_of_reminders_stands_at_the_calendar_and_is_said() {
        untilBadge("2");
        assertThat(window.node("rail-calendar").getAccessibleText()).isEqualTo("期限日历，2 个提醒");
    }

    @Test
    void what_was_seen_rests_until_its_next_step_and_midnight_brings_it() {
        window.press("reminder-seen-1");
        window.untilRead("提醒 1");
        untilBadge("1");
        window.press("reminder-seen-1");
        window.untilRead("没有新的提醒");
        assertThat(window.has("rail-badge-calendar")).isFalse();
        now.set(Instant.parse("2026-10-11T16:00:10Z"));
        window.turn(Workbench::lookAtClock);
        window.untilRead("提醒 2");
        assertThat(window.words()).contains("2026年10月12日 星期一 · 工作日");
    }

    @Test
    void all_can_be_put_aside_at_once() {
        window.press("reminders-seen");
        window.untilRead("没有新的提醒");
    }

    @Test
    void a_reminder_opens_its_deadline() {
        window.press("reminder-open-1");
        window.until("the case", () -> window.bench().shell().page().get().equals("cases"));
        window.untilRead(DemonstrationCases.TAILINGS);
    }

    @Test
    void other_steps_are_set_by_keys_alone_and_remind_at_once() {
        Hand hand = new Hand(window);
        window.turn(bench -> window.node("reminders-settings").requestFocus());
        hand.key(KeyCode.SPACE);
        window.until("the form", () -> window.has("reminder-usual"));
        window.type("reminder-usual", "三天");
        window.untilRead("写 0 到 60 的整数");
        window.type("reminder-usual", "25");
        window.type("reminder-consultation-period", "不提醒");
        window.press("reminder-save");
        window.until("the form is gone", () -> !window.has("reminder-usual"));
        window.untilRead("提醒 2");
        window.press("reminders-settings");
        window.until("the form", () -> window.has("reminder-usual"));
        assertThat(window.words()).contains("25", "不提醒");
        window.type("reminder-consultation-period", "");
        window.press("reminder-save");
        window.untilRead("提醒 3");
    }
}
