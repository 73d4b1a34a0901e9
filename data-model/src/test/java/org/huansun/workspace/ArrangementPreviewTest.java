package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.problem.BadInput;
import org.huansun.problem.Refused;
import org.huansun.workspace.ArrangementPreview.Standing;
import org.huansun.workspace.DeadlineList.Which;
import org.huansun.workspace.DeadlineMove.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new arrangement moves days: first it is shown which, then it is taken in. The years here are invented. */
class ArrangementPreviewTest {

    private static final String YEAR_2027 = CalendarIntakeTest.YEAR_2027;

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-12-20");
    private Workspace workspace;
    private String caseId;

    /** Five working days from 23 December end on the 30th by weekends alone; thirty natural days, on a Friday. */
    @BeforeEach
    void aCaseOverTheTurnOfTheYear() {
        workspace = Offices.create(folder.resolve("w"), clock);
        caseId = Offices.newCase(workspace, "甲案", "NMG", "2026-12-01");
        workspace.record(Offices.draft(caseId, "notice-served", "2026-12-18", "statedObligorReply", "2026-12-25"));
        clock.set("2026-12-24");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ArrangementPreview preview(Path file) {
        return new CalendarIntake(workspace).preview(file, DerivationWatch.NOBODY);
    }

    private List<String> moves(ArrangementPreview preview) {
        return preview.moves().stream().map(move -> String.join(" ", move.period(), move.kind().toString(), move.before().toString(),
                move.after().toString(), move.statedDue().map(String::valueOf).orElse("-"))).toList();
    }

    private Map<String, LocalDate> due() {
        return workspace.list().deadlines().first(new Which.Open(), 10).stream()
                .collect(java.util.stream.Collectors.toMap(DeadlineRow::period, row -> row.due().orElseThrow()));
    }

    @Test
    void what_would_move_is_shown_with_both_days_and_nothing_is_changed() throws IOException {
        Map<String, LocalDate> before = due();
        Path file = file("2027.yaml", """
                year: 2027
                notice: [https://example.org/2027]
                arrangement:
                  - name: 元旦
                    off: [2026-12-25/2027-01-03]
                  - name: 春节
                    off: [2027-03-18]
                """);
        ArrangementPreview preview = preview(file);
        assertThat(preview.standing()).isEqualTo(Standing.NEW);
        assertThat(moves(preview)).containsExactly("obligor-reply MOVED 2026-12-25 2027-01-04 2026-12-25",
                "consultation-period MOVED 2027-03-18 2027-03-19 -");
        assertThat(preview.moves()).extracting(DeadlineMove::provisionalBefore, DeadlineMove::provisionalAfter)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(true, false));
        assertThat(due()).isEqualTo(before);
        assertThat(workspace.officeLog()).isEmpty();
    }

    @Test
    void a_provisional_day_that_stays_becomes_sure() throws IOException {
        ArrangementPreview preview = preview(file("2027.yaml", YEAR_2027));
        assertThat(moves(preview)).contains("consultation-period SURE 2027-03-18 2027-03-18 -");
        assertThat(workspace.list().deadlines().count(new Which.Provisional())).isEqualTo(2);
        new CalendarIntake(workspace).accept(preview, DerivationWatch.NOBODY);
        assertThat(workspace.list().deadlines().count(new Which.Provisional())).isZero();
    }

    @Test
    void what_is_taken_in_is_what_was_shown_and_the_log_says_where_it_came_from() throws IOException {
        ArrangementPreview preview = preview(file("2027.yaml", YEAR_2027));
        new CalendarIntake(workspace).accept(preview, DerivationWatch.NOBODY);
        assertThat(due()).isEqualTo(Map.of("obligor-reply", LocalDate.parse("2026-12-25"), "consultation-period", LocalDate.parse("2027-03-18")));
        assertThat(workspace.officeLog().getLast().body()).isEqualTo(Offices.body("year", 2027, "name", "2027.yaml", "sha256",
                preview.sha256(), "notices", List.of("https://example.org/2027"), "moved", 0, "becameSure", 2, "becameProvisional", 0));
        Map<String, List<String>> rows = Offices.rows(workspace);
        workspace.rebuild();
        assertThat(Offices.rows(workspace)).isEqualTo(rows);
    }

    @Test
    void a_correction_of_a_loaded_year_stands_and_moves_what_it_moves() throws IOException {
        new CalendarIntake(workspace).take(file("2027.yaml", YEAR_2027));
        ArrangementPreview preview = preview(file("2027-改.yaml", YEAR_2027.replace("2027-02-05/2027-02-11", "2027-02-05/2027-02-12, 2027-03-18")));
        assertThat(preview.standing()).isEqualTo(Standing.CORRECTION);
        assertThat(preview.difference().days()).containsExactly(LocalDate.parse("2027-02-12"), LocalDate.parse("2027-03-18"));
        assertThat(moves(preview)).containsExactly("consultation-period MOVED 2027-03-18 2027-03-19 -");
        new CalendarIntake(workspace).accept(preview, DerivationWatch.NOBODY);
        assertThat(due()).containsEntry("consultation-period", LocalDate.parse("2027-03-19"));
        assertThat(workspace.officeLog()).hasSize(2);
    }

    @Test
    void an_earlier_arrangement_can_be_brought_back_after_a_correction() throws IOException {
        Path first = file("2027.yaml", YEAR_2027);
        new CalendarIntake(workspace).take(first);
        new CalendarIntake(workspace).take(file("2027-改.yaml", YEAR_2027.replace("2027-02-11", "2027-02-12")));
        assertThat(preview(first).standing()).isEqualTo(Standing.CORRECTION);
    }

    @Test
    void the_same_file_again_is_told_and_not_recorded_twice() throws IOException {
        Path file = file("2027.yaml", YEAR_2027);
        new CalendarIntake(workspace).take(file);
        assertThatThrownBy(() -> new CalendarIntake(workspace).take(file)).isInstanceOf(BadInput.class).hasMessageContaining("已经载入过");
        assertThat(workspace.officeLog()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2027.yaml, '2026-12-02', 2026, 内容却是 2026", "安排.yaml, '', 2027, 不等于没有假期", "安排.yaml, '2029-01-01', 2029, 先载入 2027",
        "安排.yaml, '2016-01-01', 2016, 先载入 2017", "2026.yaml, '', 2026, 不等于没有假期"})
    void what_is_no_arrangement_of_its_year_is_refused(String name, String off, int year, String why) throws IOException {
        String days = off.isEmpty() ? "arrangement: []\n" : "arrangement:\n  - name: 元旦\n    off: [" + off + "]\n";
        Path file = file(name, "year: " + year + "\nnotice: []\n" + days);
        assertThatThrownBy(() -> preview(file)).isInstanceOf(BadInput.class).hasMessageContaining(why);
        assertThat(workspace.officeLog()).isEmpty();
    }

    @Test
    void an_arrangement_that_says_what_is_loaded_already_is_refused() throws IOException {
        new CalendarIntake(workspace).take(file("2027.yaml", YEAR_2027));
        Path file = file("另存.yaml", "# 另存\n" + YEAR_2027);
        assertThatThrownBy(() -> preview(file)).isInstanceOf(BadInput.class).hasMessageContaining("完全一样");
    }

    @Test
    void a_file_that_was_changed_after_it_was_looked_at_is_refused() throws IOException {
        ArrangementPreview preview = preview(file("2027.yaml", YEAR_2027));
        file("2027.yaml", YEAR_2027 + "# 改过\n");
        assertThatThrownBy(() -> new CalendarIntake(workspace).accept(preview, DerivationWatch.NOBODY))
                .isInstanceOf(BadInput.class).hasMessageContaining("重新预览");
        assertThat(workspace.officeLog()).isEmpty();
    }

    @Test
    void who_only_reads_sees_the_preview_and_takes_nothing_in() throws IOException {
        Path file = file("2027.yaml", YEAR_2027);
        try (Workspace visitor = Workspace.visit(folder.resolve("w"), Offices.LAW, clock)) {
            CalendarIntake intake = new CalendarIntake(visitor);
            ArrangementPreview preview = intake.preview(file, DerivationWatch.NOBODY);
            assertThat(preview.moves()).isNotEmpty();
            assertThatThrownBy(() -> intake.accept(preview, DerivationWatch.NOBODY)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void the_day_that_was_served_stays_beside_the_counted_one() throws IOException {
        assertThat(row("obligor-reply").statedDue()).isEqualTo(Optional.of(LocalDate.parse("2026-12-25")));
        new CalendarIntake(workspace).take(file("2027.yaml", YEAR_2027.replace("2027-01-03]", "2027-01-03, 2026-12-25]").replace("2026-12-26", "2027-01-09")));
        assertThat(row("obligor-reply").due()).isEqualTo(Optional.of(LocalDate.parse("2026-12-28")));
        assertThat(row("obligor-reply").statedDue()).isEqualTo(Optional.of(LocalDate.parse("2026-12-25")));
        assertThat(workspace.caseFile(caseId, workspace.today()).findings()).filteredOn(finding -> finding.code().equals("stated-day-differs"))
                .hasSize(1).first().satisfies(finding -> assertThat(finding.details()).endsWith("2026-12-25", "2026-12-28"));
    }

    private DeadlineRow row(String period) {
        return workspace.list().deadlines().first(new Which.Open(), 10).stream().filter(row -> row.period().equals(period)).findFirst().orElseThrow();
    }

    @Test
    void counting_again_that_is_stopped_goes_on_at_the_next_opening() throws IOException {
        ArrangementPreview preview = preview(file("2027.yaml", YEAR_2027));
        new CalendarIntake(workspace).accept(preview, Stopped.AT_ONCE);
        assertThat(workspace.staleCases()).isEqualTo(1);
        assertThat(workspace.list().deadlines().count(new Which.Provisional())).isEqualTo(2);
        workspace.close();
        workspace = Offices.open(folder.resolve("w"), clock);
        assertThat(workspace.staleCases()).isZero();
        assertThat(workspace.list().deadlines().count(new Which.Provisional())).isZero();
    }

    @Test
    void counting_again_can_be_gone_on_with_at_once() throws IOException {
        new CalendarIntake(workspace).accept(preview(file("2027.yaml", YEAR_2027)), Stopped.AT_ONCE);
        workspace.record(Offices.draft(caseId, "reply-received", "2026-12-24"));
        workspace.deriveStale(DerivationWatch.NOBODY);
        Map<String, List<String>> rows = Offices.rows(workspace);
        workspace.rebuild();
        assertThat(Offices.rows(workspace)).isEqualTo(rows);
    }

    @Test
    void only_cases_that_count_over_changed_days_are_counted_again() throws IOException {
        String old = Offices.newCase(workspace, "旧案", "NMG", "2026-01-05");
        workspace.record(Offices.draft(old, "notice-served", "2026-01-06"));
        new CalendarIntake(workspace).accept(preview(file("2027.yaml", YEAR_2027)), Stopped.AT_ONCE);
        assertThat(workspace.staleCases()).isEqualTo(1);
    }

    /** Stops what it watches before it begins. */
    private enum Stopped implements DerivationWatch {
        AT_ONCE;

        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isStopped() {
            return true;
        }
    }
}
