package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.huansun.problem.BadInput;
import org.huansun.rules.LawBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workspaces of made-up cases are sound, the size that was asked for, and the same for the same seed. */
class MadeUpWorkspaceTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-06-30");

    private Workspace made(String name, int cases, long entries, long seed) {
        new MadeUpWorkspace(cases, entries, seed, UNTIL).make(folder.resolve(name), LawBook.shipped(), clock);
        return Offices.open(folder.resolve(name), clock);
    }

    @Test
    void the_same_seed_gives_the_same_entries_and_another_seed_others() {
        try (Workspace one = made("one", 40, 400, 5); Workspace two = made("two", 40, 400, 5); Workspace other = made("other", 40, 400, 6)) {
            assertThat(Offices.records(one)).isEqualTo(Offices.records(two));
            assertThat(Offices.rows(one)).isEqualTo(Offices.rows(two));
            assertThat(Offices.records(other)).isNotEqualTo(Offices.records(one));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,30", "7,7", "33,401", "50,1234"})
    void there_are_as_many_cases_and_entries_as_were_asked_for_and_every_hash_holds(int cases, long entries) {
        try (Workspace workspace = made("w", cases, entries, 1)) {
            assertThat(workspace.list().cases()).hasSize(cases);
            assertThat(workspace.list().cases().stream().mapToLong(CaseRow::entries).sum()).isEqualTo(entries);
            assertThat(workspace.list().unsent()).isEqualTo(entries);
            assertThat(workspace.check()).isEmpty();
        }
    }

    @Test
    void work_goes_on_in_one_as_in_any_other() {
        try (Workspace workspace = made("w", 12, 120, 2)) {
            String id = Offices.newCase(workspace, "真案");
            Offices.remark(workspace, id, "接着记");
            assertThat(workspace.list().find(id).entries()).isEqualTo(2);
            assertThat(workspace.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-1,5", "5,4"})
    void a_size_that_makes_no_sense_is_refused(int cases, long entries) {
        assertThatThrownBy(() -> new MadeUpWorkspace(cases, entries, 1, UNTIL)).isInstanceOf(BadInput.class);
    }
}
