package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huansun.workspace.DeadlineList.Which;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counting only some cases again gives what counting all of them would. */
class ArrangementOfManyCasesTest {

    private static final int CASES = 450;
    private static final String HOLIDAYS = """
            year: 2026
            notice: []
            arrangement:
              - name: 防汛
                off: [2026-06-29/2026-07-09, 2026-03-02]
                work: [2026-07-11]
            """;

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-06-30");
    private Path file;

    @BeforeEach
    void manyCases() throws IOException {
        new MadeUpWorkspace(CASES, CASES * 9L, 7, LocalDate.parse("2026-06-30")).make(folder.resolve("w"), Offices.LAW, clock);
        file = Files.writeString(folder.resolve("2026.yaml"), HOLIDAYS);
    }

    private record Named(String caseId, String period, int occurrence, LocalDate due, boolean provisional) {
        static Named of(DeadlineRow row) {
            return new Named(row.caseId(), row.period(), row.occurrence(), row.due().orElse(LocalDate.MAX), row.provisional());
        }
    }

    private static Set<Named> open(Workspace workspace) {
        Set<Named> open = new HashSet<>();
        workspace.list().deadlines().first(new Which.Open(), Integer.MAX_VALUE).forEach(row -> open.add(Named.of(row)));
        return open;
    }

    @Test
    void the_rows_are_those_that_counting_everything_gives_and_the_preview_named_every_move() {
        try (Workspace workspace = Offices.open(folder.resolve("w"), clock)) {
            Set<Named> before = open(workspace);
            CalendarIntake intake = new CalendarIntake(workspace);
            ArrangementPreview preview = intake.preview(file, DerivationWatch.NOBODY);
            intake.accept(preview, DerivationWatch.NOBODY);
            Map<String, List<String>> rows = Offices.rows(workspace);
            Set<Named> after = open(workspace);
            workspace.rebuild();
            assertThat(Offices.rows(workspace)).isEqualTo(rows);

            assertThat(preview.moves()).isNotEmpty();
            preview.moves().forEach(move -> assertThat(before)
                    .contains(new Named(move.caseId(), move.period(), move.occurrence(), move.before(), move.provisionalBefore())));
            Set<Named> moved = new HashSet<>(before);
            moved.removeAll(after);
            assertThat(moved).hasSizeLessThanOrEqualTo(preview.moves().size());
            preview.moves().forEach(move -> moved.remove(
                    new Named(move.caseId(), move.period(), move.occurrence(), move.before(), move.provisionalBefore())));
            assertThat(moved).isEmpty();
        }
    }

    @Test
    void a_process_that_is_killed_while_it_counts_leaves_the_rest_to_the_next_opening() throws IOException, InterruptedException {
        try (OtherProcess process = OtherProcess.start(TakesAnArrangementUntilKilled.class, folder.resolve("w").toString(), file.toString())) {
            process.await("counted");
            process.kill();
        }
        try (Workspace workspace = Offices.open(folder.resolve("w"), clock)) {
            assertThat(workspace.officeLog()).extracting(Entry::type).containsExactly("calendar-imported");
            assertThat(workspace.staleCases()).isZero();
            Map<String, List<String>> rows = Offices.rows(workspace);
            workspace.rebuild();
            assertThat(Offices.rows(workspace)).isEqualTo(rows);
            assertThat(workspace.check()).isEmpty();
        }
    }
}
