package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.huansun.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** counting.md 12: what was known on a day, by recording time. */
class AsKnownTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");

    @Test
    void a_case_as_known_on_a_day_has_what_was_recorded_by_the_end_of_that_day_in_china() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            String id = Offices.newCase(workspace, "甲案");
            clock.setInstant(Instant.parse("2026-03-10T15:59:59.999Z"));
            Entry served = workspace.record(Offices.draft(id, "notice-served", "2026-03-02"));
            clock.setInstant(Instant.parse("2026-03-10T16:00:00Z"));
            workspace.record(new Draft(id, "notice-served", LocalDate.parse("2026-03-03"), Offices.body("reason", "日期误录"),
                    java.util.Optional.of(served.id())));

            CaseFile known = workspace.caseFileAsKnown(id, LocalDate.parse("2026-03-10"));
            assertThat(known.live("notice-served")).containsExactly(served);
            assertThat(known.asOf()).isEqualTo(LocalDate.parse("2026-03-10"));
            assertThat(workspace.caseFileAsKnown(id, LocalDate.parse("2026-03-09")).live("notice-served"))
                    .as("it had happened, and nobody had recorded it").isEmpty();
            assertThat(workspace.caseFile(id, LocalDate.parse("2026-03-09")).live("notice-served"))
                    .extracting(Entry::on).containsExactly(LocalDate.parse("2026-03-03"));
        }
    }

    @Test
    void before_anything_was_recorded_nothing_was_known() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            String id = Offices.newCase(workspace, "甲案");
            assertThatThrownBy(() -> workspace.caseFileAsKnown(id, LocalDate.parse("2026-03-04"))).isInstanceOf(BadInput.class)
                    .hasMessage("截至日期：到 2026-03-04 为止还没有记录过这个案件。选晚一些的日子。");
        }
    }

    @Test
    void what_was_recorded_lately_is_told_by_its_types_the_latest_first() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            String id = Offices.newCase(workspace, "甲案");
            Offices.remark(workspace, id, "一");
            workspace.record(Offices.draft(id, "clue-received", "2026-03-05"));
            Offices.remark(workspace, id, "二");
            assertThat(workspace.recordedLately()).containsExactly("remark-made", "clue-received", "case-opened");
        }
    }
}
