package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");
    private String device = "";
    private String first = "";
    private String second = "";
    private List<Entry> entries = List.of();

    @BeforeEach
    void recordThreeEntriesInTwoCases() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            device = workspace.settings().device();
            first = Offices.newCase(workspace, "甲案");
            second = Offices.newCase(workspace, "乙案");
            Offices.remark(workspace, first, "一");
            entries = workspace.caseFile(first, workspace.today()).entries();
        }
    }

    @Test
    void each_case_has_a_chain_of_its_own_numbered_from_1() {
        try (Workspace workspace = Offices.open(folder.resolve("w"), clock)) {
            assertThat(workspace.heads(first)).isEqualTo(Map.of(device, 2L));
            assertThat(workspace.heads(second)).isEqualTo(Map.of(device, 1L));
            assertThat(workspace.heads("none")).isEmpty();
        }
    }

    @Test
    void an_entry_holds_the_hash_of_the_one_before() {
        assertThat(entries).extracting(Entry::number).containsExactly(1L, 2L);
        assertThat(entries).extracting(Entry::previous).containsExactly(Entry.NO_PREVIOUS, entries.get(0).hash());
    }

    @Test
    void an_entry_says_what_its_writer_had_seen() {
        assertThat(entries).extracting(Entry::seen).containsExactly(Map.of(), Map.of(device, 1L));
    }

    @Test
    void the_chain_goes_on_after_the_workspace_was_closed() {
        try (Workspace workspace = Offices.open(folder.resolve("w"), clock)) {
            Entry next = Offices.remark(workspace, first, "二");
            assertThat(List.of(next.number(), next.previous(), next.seen(), next.device(), next.author()))
                    .isEqualTo(List.of(3L, entries.get(1).hash(), Map.of(device, 2L), device, "李敏"));
            assertThat(next.clock()).isGreaterThan(entries.get(1).clock());
        }
    }

    @Test
    void what_is_recorded_is_what_is_read_back() {
        try (Workspace workspace = Offices.open(folder.resolve("w"), clock)) {
            Entry next = workspace.record(new Draft(first, "remark-made", workspace.today(),
                    Offices.body("note", "改：😀\u0007\n“甲”", "n", 7, "list", List.of("一", Map.of("二", true))),
                    Optional.empty()));
            assertThat(workspace.caseFile(first, workspace.today()).entries()).last().isEqualTo(next);
        }
    }

    @Test
    void two_equal_drafts_are_two_entries_whose_hashes_give_nothing_away() {
        try (Workspace workspace = Offices.open(folder.resolve("w"), clock)) {
            Entry one = Offices.remark(workspace, first, "同");
            Entry other = Offices.remark(workspace, second, "同");
            assertThat(one.nonce()).matches("[0-9a-f]{32}").isNotEqualTo(other.nonce());
            assertThat(one.id()).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
                    .isNotEqualTo(other.id());
        }
    }

    private static final String COLUMNS = "(pos, id, case_id, device, number, previous, hash, record)";

    static Stream<List<String>> changes() {
        return Stream.of(
                List.of("UPDATE entry SET number = 9 WHERE pos = 1", "an entry is never changed"),
                List.of("UPDATE entry SET record = x'00'", "an entry is never changed"),
                List.of("DELETE FROM entry WHERE pos = 2", "an entry is never deleted"),
                List.of("DELETE FROM entry", "an entry is never deleted"),
                List.of("INSERT OR REPLACE INTO entry " + COLUMNS + " SELECT 99, id, 'c', 'd', 1, previous, "
                        + "replace(hash, substr(hash, 1, 8), '00000000'), x'00' FROM entry WHERE pos = 1",
                        "an entry is never replaced"),
                List.of("INSERT OR REPLACE INTO entry " + COLUMNS + " SELECT pos, 'i', 'c', 'd', 1, previous, "
                        + "replace(hash, substr(hash, 1, 8), '00000000'), x'00' FROM entry WHERE pos = 1",
                        "an entry is never replaced"),
                List.of("INSERT OR REPLACE INTO entry " + COLUMNS
                        + " SELECT 99, 'i', case_id, device, number, previous, "
                        + "replace(hash, substr(hash, 1, 8), '00000000'), x'00' FROM entry WHERE pos = 1",
                        "an entry is never replaced"),
                List.of("INSERT OR REPLACE INTO entry " + COLUMNS
                        + " SELECT 99, 'i', 'c', 'd', 1, previous, hash, x'00' "
                        + "FROM entry WHERE pos = 1", "an entry is never replaced"),
                List.of("INSERT OR REPLACE INTO entry " + COLUMNS
                        + " SELECT pos, id, case_id, device, number, previous, "
                        + "hash, x'00' FROM entry", "an entry is never replaced"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void the_database_itself_refuses_to_change_the_past(List<String> change) throws SQLException {
        Path workspace = folder.resolve("w");
        List<String> before = Offices.query(workspace, "SELECT hash || hex(record) FROM entry ORDER BY pos");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace.resolve("workspace.db"));
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(change.get(0)))
                    .isInstanceOf(SQLException.class).hasMessageContaining(change.get(1));
        }
        assertThat(Offices.query(workspace, "SELECT hash || hex(record) FROM entry ORDER BY pos")).isEqualTo(before);
        assertThat(before).hasSize(3);
    }
}
