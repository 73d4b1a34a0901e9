package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huansun.casefile.Deadline.State;
import org.huansun.workspace.search.SearchWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The views can be thrown away, spoilt or left behind: what they show is always what the ledger says. */
class ViewsTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");
    private Path place;
    private Path views;
    private Map<String, List<String>> rows;

    @BeforeEach
    void aWorkspaceWithTheDemonstration() {
        place = folder.resolve("w");
        views = place.resolve("views.db");
        try (Workspace workspace = Offices.create(place, clock)) {
            Demonstration.fill(workspace);
            rows = Offices.rows(workspace);
        }
    }

    private Map<String, List<String>> reopened() {
        try (Workspace workspace = Offices.open(place, clock)) {
            return Offices.rows(workspace);
        }
    }

    private Map<String, List<String>> rebuilt() {
        try (Workspace workspace = Offices.open(place, clock)) {
            workspace.rebuild();
            return Offices.rows(workspace);
        }
    }

    @Test
    void there_is_something_in_every_view() {
        assertThat(rows.get("case_row")).hasSize(5);
        assertThat(rows.get("entry_row")).hasSizeGreaterThan(40);
        assertThat(rows.get("party_row")).isNotEmpty();
        assertThat(rows.get("deadline_row")).isNotEmpty();
    }

    @Test
    void making_them_anew_gives_the_same_rows() {
        assertThat(rebuilt()).isEqualTo(rows);
    }

    @Test
    void deriving_them_twice_gives_the_same_rows() {
        assertThat(reopened()).isEqualTo(rows);
        assertThat(rebuilt()).isEqualTo(rebuilt());
    }

    @Test
    void deleted_views_come_back() throws IOException {
        Files.delete(views);
        assertThat(reopened()).isEqualTo(rows);
        assertThat(views).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "这不是数据库", "SQLite format 3\0"})
    void views_that_are_no_database_are_made_anew(String content) throws IOException {
        Files.writeString(views, content.isEmpty() ? "" : content.repeat(300));
        assertThat(reopened()).isEqualTo(rows);
    }

    @Test
    void views_that_were_damaged_on_the_disk_are_made_anew() throws IOException {
        byte[] bytes = Files.readAllBytes(views);
        java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0xa5);
        Files.write(views, bytes);
        assertThat(reopened()).isEqualTo(rows);
    }

    @Test
    void views_that_were_cut_off_are_made_anew() throws IOException {
        byte[] bytes = Files.readAllBytes(views);
        Files.write(views, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(reopened()).isEqualTo(rows);
    }

    @Test
    void a_folder_in_the_place_of_the_views_is_told_of() throws IOException {
        Files.delete(views);
        Files.createDirectories(views.resolve("in"));
        org.assertj.core.api.Assertions.assertThatThrownBy(this::reopened)
                .isInstanceOf(org.huansun.problem.BadInput.class);
        assertThat(views.resolve("in")).exists();
    }

    /** As a crash leaves them while they are made anew. */
    @ParameterizedTest
    @ValueSource(strings = {"derivation", "case_row", "deadline_row", "evidence_row"})
    void views_without_one_of_their_tables_are_made_anew(String table) throws SQLException {
        change("DROP TABLE " + table);
        assertThat(reopened()).isEqualTo(rows);
    }

    @Test
    void views_of_another_format_are_made_anew() throws SQLException {
        change("DROP TABLE case_row", "CREATE TABLE case_row (id)", "PRAGMA user_version=99");
        assertThat(reopened()).isEqualTo(rows);
    }

    @Test
    void views_that_were_derived_by_other_rules_are_derived_again() throws SQLException {
        change("UPDATE derivation SET basis = 'older packs'", "UPDATE case_row SET title = '旧'");
        assertThat(reopened()).isEqualTo(rows);
    }

    @Test
    void views_of_an_older_ledger_catch_up() throws IOException {
        Path older = Files.copy(views, folder.resolve("older.db"));
        try (Workspace workspace = Offices.open(place, clock)) {
            String id = workspace.list().cases().getFirst().id();
            Offices.remark(workspace, id, "又一条");
            Offices.newCase(workspace, "新案");
            rows = Offices.rows(workspace);
        }
        Files.copy(older, views, StandardCopyOption.REPLACE_EXISTING);
        assertThat(reopened()).isEqualTo(rows);
    }

    @Test
    void views_of_a_ledger_with_another_past_are_derived_again() throws IOException {
        Path other = folder.resolve("other");
        try (Workspace workspace = Offices.create(other, clock)) {
            for (int at = 0; at < 3; at++) {
                Offices.newCase(workspace, "别的案 " + at);
            }
        }
        Files.copy(other.resolve("views.db"), views, StandardCopyOption.REPLACE_EXISTING);
        assertThat(reopened()).isEqualTo(rows);
    }

    @Test
    void views_that_are_ahead_of_a_restored_ledger_are_derived_again() throws IOException {
        Path ledger = place.resolve("workspace.db");
        Path older = Files.copy(ledger, folder.resolve("older.db"));
        try (Workspace workspace = Offices.open(place, clock)) {
            Offices.newCase(workspace, "新案");
        }
        Files.copy(older, ledger, StandardCopyOption.REPLACE_EXISTING);
        assertThat(reopened()).isEqualTo(rows);
    }

    private void change(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + views);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** A case whose only deadline, of ten working days, is due on 2026-03-19. */
    private static String withAClue(Workspace workspace, String title) {
        String id = Offices.newCase(workspace, title);
        workspace.record(Offices.draft(id, "notice-served", "2026-03-05"));
        return id;
    }

    private static State stateOf(Workspace workspace, String id) {
        return workspace.list().deadlines().first(new DeadlineList.Which.Open(), 1000).stream()
                .filter(row -> row.caseId().equals(id) && row.period().equals("obligor-reply")).findFirst()
                .orElseThrow().state();
    }

    @Test
    void a_deadline_that_runs_is_overdue_when_the_workspace_is_opened_after_its_day() {
        String id;
        try (Workspace workspace = Offices.open(place, clock)) {
            id = withAClue(workspace, "催答复");
            assertThat(stateOf(workspace, id)).isEqualTo(State.RUNNING);
        }
        clock.set("2026-04-10");
        try (Workspace workspace = Offices.open(place, clock)) {
            assertThat(stateOf(workspace, id)).isEqualTo(State.OVERDUE);
            rows = Offices.rows(workspace);
        }
        assertThat(rebuilt()).isEqualTo(rows);
    }

    @Test
    void a_clock_that_was_set_right_again_takes_the_views_back() {
        String id;
        try (Workspace workspace = Offices.open(place, clock)) {
            id = withAClue(workspace, "催答复");
            rows = Offices.rows(workspace);
        }
        clock.set("2026-04-10");
        reopened();
        clock.set("2026-03-05");
        try (Workspace workspace = Offices.open(place, clock)) {
            assertThat(stateOf(workspace, id)).isEqualTo(State.RUNNING);
            assertThat(Offices.rows(workspace)).isEqualTo(rows);
        }
    }

    @Test
    void recording_on_another_day_brings_every_case_to_that_day() {
        try (Workspace workspace = Offices.open(place, clock)) {
            String waiting = withAClue(workspace, "催答复");
            String other = Offices.newCase(workspace, "另一案");
            clock.set("2026-04-10");
            Offices.remark(workspace, other, "次月的记录");
            assertThat(stateOf(workspace, waiting)).isEqualTo(State.OVERDUE);
            rows = Offices.rows(workspace);
        }
        assertThat(reopened()).isEqualTo(rows);
        assertThat(rebuilt()).isEqualTo(rows);
    }

    @Test
    void a_planned_meeting_is_counted_once_its_day_has_come() {
        try (Workspace workspace = Offices.open(place, clock)) {
            String id = withAClue(workspace, "催答复");
            workspace.record(Offices.draft(id, "meeting-planned", "2026-03-09", "round", 1, "place", "三楼"));
        }
        for (LocalDate day = LocalDate.parse("2026-03-06"); day.isBefore(LocalDate.parse("2026-03-13")); day =
                day.plusDays(1)) {
            clock.set(day);
            assertThat(reopened()).as(day.toString()).isEqualTo(rebuilt());
        }
    }

    @Test
    void evidence_that_comes_in_leaves_what_deriving_the_case_again_gives() {
        try (Workspace workspace = Offices.open(place, clock)) {
            String id = withAClue(workspace, "催答复");
            workspace.record(List.of("2026-03-05", "2026-03-01", "2026-03-05").stream()
                    .map(on -> Offices.draft(id, "evidence-added", on, "name", on + "渗坑.jpg", "sha256", "ab".repeat(32))).toList());
            assertThat(workspace.search().find(SearchQuestion.first(new SearchWords("渗坑.jpg"), 100))).isNotEmpty();
            rows = Offices.rows(workspace);
        }
        assertThat(rebuilt()).isEqualTo(rows);
    }

    @Test
    void evidence_beside_something_else_derives_the_case_again() {
        try (Workspace workspace = Offices.open(place, clock)) {
            String id = Offices.newCase(workspace, "一起记");
            workspace.record(List.of(Offices.draft(id, "clue-received", "2026-03-05", "channel", "5"),
                    Offices.draft(id, "evidence-added", "2026-03-05", "name", "举报信.pdf", "sha256", "cd".repeat(32))));
            assertThat(workspace.list().find(id).entries()).isEqualTo(3);
            rows = Offices.rows(workspace);
        }
        assertThat(rebuilt()).isEqualTo(rows);
    }
}
