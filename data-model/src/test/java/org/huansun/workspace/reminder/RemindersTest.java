package org.huansun.workspace.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.huansun.problem.BadInput;
import org.huansun.workspace.HandClock;
import org.huansun.workspace.Offices;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A court day on Friday 20 March 2026, reminded of ten, three and one working days before. */
class RemindersTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-02");
    private Workspace workspace;
    private ReminderBook book;

    @BeforeEach
    void aCourtDay() {
        workspace = Offices.create(folder.resolve("w"), clock);
        String caseId = Offices.newCase(workspace, "甲案");
        workspace.record(Offices.draft(caseId, "own-deadline-set", "2026-03-02", "title", "开庭", "due", "2026-03-20"));
        book = new ReminderBook(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** The day comes as it does on screen: the views are brought to it by opening. */
    private List<Integer> stepsOn(String day) {
        workspace.close();
        clock.set(day);
        workspace = Offices.open(folder.resolve("w"), clock);
        book = new ReminderBook(workspace);
        return book.today().stream().map(Reminder::step).toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05, ''", "2026-03-06, 10", "2026-03-07, 10", "2026-03-16, 10", "2026-03-17, 3", "2026-03-18, 3", "2026-03-19, 1",
        "2026-03-20, 1", "2026-03-21, ''"})
    void it_reminds_from_the_working_day_on_that_leaves_so_many(String day, String step) {
        assertThat(stepsOn(day)).isEqualTo(step.isEmpty() ? List.of() : List.of(Integer.valueOf(step)));
    }

    @Test
    void what_was_seen_rests_until_the_next_step() {
        assertThat(stepsOn("2026-03-09")).containsExactly(10);
        book.saw(book.today());
        assertThat(stepsOn("2026-03-10")).isEmpty();
        assertThat(stepsOn("2026-03-17")).containsExactly(3);
        book.saw(book.today());
        assertThat(stepsOn("2026-03-18")).isEmpty();
        assertThat(stepsOn("2026-03-19")).containsExactly(1);
    }

    @Test
    void what_was_seen_and_is_past_is_forgotten() {
        stepsOn("2026-03-19");
        book.saw(book.today());
        assertThat(workspace.preferences().get("reminders.seen")).hasValueSatisfying(kept -> assertThat(kept).endsWith("2026-03-20"));
        stepsOn("2026-03-23");
        book.saw(List.of());
        assertThat(workspace.preferences().get("reminders.seen")).hasValue("");
    }

    @Test
    void a_kind_can_have_steps_of_its_own_or_none() {
        book.put(ReminderSettings.USUAL.with("@own", ReminderSteps.parse("14")));
        assertThat(stepsOn("2026-03-02")).containsExactly(14);
        book.put(ReminderSettings.USUAL.with("@own", ReminderSteps.parse("")));
        assertThat(stepsOn("2026-03-19")).isEmpty();
    }

    @Test
    void the_settings_are_kept_as_they_were_put() {
        ReminderSettings settings = new ReminderSettings(ReminderSteps.parse("5,2"), java.util.Map.of("obligor-reply", ReminderSteps.parse("")));
        book.put(settings);
        assertThat(book.settings()).isEqualTo(settings);
        assertThat(ReminderSettings.read("=x\n?\nobligor-reply=2")).isEqualTo(ReminderSettings.USUAL.with("obligor-reply", ReminderSteps.parse("2")));
    }

    @ParameterizedTest
    @CsvSource({"'10、3、1', '10、3、1'", "'1 3,10', '10、3、1'", "'3;3;0', '3、0'", "'', ''"})
    void what_a_person_writes_is_put_in_order(String written, String read) {
        assertThat(ReminderSteps.parse(written).written()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三天", "-1", "61", "1.5", "1 2 3 4 5 6 7"})
    void what_can_not_be_read_is_told(String written) {
        assertThatThrownBy(() -> ReminderSteps.parse(written)).isInstanceOf(BadInput.class);
    }
}
