package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huansun.problem.BadInput;
import org.huansun.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");

    @Test
    void a_new_workspace_has_its_device_its_person_and_no_case() {
        try (Workspace workspace = Offices.create(folder.resolve("neu/w"), clock)) {
            assertThat(workspace.settings()).isEqualTo(new Settings(workspace.settings().device(), "李敏", "NMG"));
            assertThat(workspace.settings().device()).matches("[0-9a-f-]{36}");
            assertThat(workspace.list().cases()).isEmpty();
            assertThat(workspace.officeLog()).isEmpty();
            assertThat(workspace.check()).isEmpty();
            assertThat(workspace.isOwned()).isTrue();
        }
    }

    @Test
    void an_empty_folder_can_become_a_workspace() throws IOException {
        Files.createDirectory(folder.resolve("w"));
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            assertThat(workspace.folder()).isEqualTo(folder.resolve("w"));
        }
    }

    @Test
    void a_folder_that_holds_something_is_not_made_a_workspace() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "旧");
        Map<String, String> before = Offices.files(folder);
        assertThatThrownBy(() -> Offices.create(folder, clock)).isInstanceOf(BadInput.class)
                .hasMessage(folder + "：文件夹里已有东西。选一个空文件夹，已有的工作区用“打开”。");
        assertThat(Offices.files(folder)).isEqualTo(before);
    }

    @Test
    void a_file_is_not_made_a_workspace() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "旧");
        assertThatThrownBy(() -> Offices.create(file, clock)).isInstanceOf(BadInput.class)
                .hasMessage(file + "：这不是可用的文件夹。选一个空文件夹。");
    }

    @Test
    void where_there_is_no_workspace_none_is_opened_and_none_is_made() {
        assertThatThrownBy(() -> Offices.open(folder, clock)).isInstanceOf(BadInput.class)
                .hasMessage(folder + "：这里没有工作区。检查路径，或用 huansun init 新建。");
        assertThatThrownBy(() -> Workspace.visit(folder.resolve("none"), Offices.LAW, clock))
                .isInstanceOf(BadInput.class);
        assertThat(Offices.files(folder)).isEmpty();
    }

    @Test
    void a_workspace_is_opened_as_it_was_left() {
        Map<String, List<String>> rows;
        Map<String, List<String>> records;
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            Offices.remark(workspace, Offices.newCase(workspace, "甲案"), "一");
            rows = Offices.rows(workspace);
            records = Offices.records(workspace);
        }
        try (Workspace workspace = Offices.open(folder.resolve("w"), clock)) {
            assertThat(Offices.rows(workspace)).isEqualTo(rows);
            assertThat(Offices.records(workspace)).isEqualTo(records);
        }
    }

    @Test
    void today_is_today_in_china() {
        clock.setInstant(Instant.parse("2026-03-05T16:00:00Z"));
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            assertThat(workspace.today()).isEqualTo(LocalDate.parse("2026-03-06"));
            clock.setInstant(Instant.parse("2026-03-05T15:59:59Z"));
            assertThat(workspace.today()).isEqualTo(LocalDate.parse("2026-03-05"));
        }
    }

    @Test
    void an_entry_is_stamped_with_the_wall_clock_that_was_given() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            String id = Offices.newCase(workspace, "甲案");
            clock.setInstant(Instant.parse("2026-03-06T00:00:00.007Z"));
            assertThat(Offices.remark(workspace, id, "一").clock()).isEqualTo("2026-03-06T00:00:00.007Z-0000");
        }
    }

    @Test
    void after_the_wall_clock_was_set_back_entries_still_come_later() {
        String id;
        String before;
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            id = Offices.newCase(workspace, "甲案");
            before = Offices.remark(workspace, id, "一").clock();
        }
        clock.setInstant(Instant.parse("2026-03-05T00:00:00Z"));
        try (Workspace workspace = Offices.open(folder.resolve("w"), clock)) {
            assertThat(Offices.remark(workspace, id, "二").clock()).isGreaterThan(before);
        }
    }

    @Test
    void a_file_that_is_no_database_is_refused() throws IOException {
        Files.writeString(folder.resolve("workspace.db"), "这不是数据库，只是一个文本文件。".repeat(200));
        assertThatThrownBy(() -> Offices.open(folder, clock)).isInstanceOf(BadInput.class)
                .hasMessage("工作区：数据库文件已损坏或不是工作区的文件。从备份恢复。");
        assertThatThrownBy(() -> Workspace.visit(folder, Offices.LAW, clock)).isInstanceOf(BadInput.class)
                .hasMessage("工作区：数据库文件已损坏或不是工作区的文件。从备份恢复。");
    }

    @Test
    void a_database_of_something_else_is_refused() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("workspace.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bookmark (url TEXT)");
        }
        assertThatThrownBy(() -> Offices.open(folder, clock)).isInstanceOf(BadInput.class)
                .hasMessage("工作区：workspace.db 不是环损工作台的账本。选用“新建工作区”做出的文件夹。");
    }

    @Test
    void a_ledger_of_a_newer_program_is_refused_and_left_as_it_is() throws SQLException {
        Offices.create(folder.resolve("w"), clock).close();
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("w/workspace.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO flyway_schema_history SELECT 99, '3', 'later', type, 'V3', checksum, "
                    + "installed_by, installed_on, execution_time, 1 FROM flyway_schema_history WHERE version = '1'");
        }
        assertThatThrownBy(() -> Offices.open(folder.resolve("w"), clock)).isInstanceOf(BadInput.class)
                .hasMessage("工作区：这个工作区由更新版本的程序建立（格式 3）。先更新程序。");
        assertThat(Offices.query(folder.resolve("w"),
                "SELECT version FROM flyway_schema_history ORDER BY installed_rank"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void a_damaged_database_is_refused_and_can_be_opened_once_it_is_restored() throws IOException {
        Path place = folder.resolve("w");
        try (Workspace workspace = Offices.create(place, clock)) {
            Offices.newCase(workspace, "甲案");
        }
        byte[] good = Files.readAllBytes(place.resolve("workspace.db"));
        byte[] bad = good.clone();
        java.util.Arrays.fill(bad, 100, bad.length, (byte) 0x5a);
        Files.write(place.resolve("workspace.db"), bad);
        assertThatThrownBy(() -> Offices.open(place, clock)).isInstanceOf(BadInput.class)
                .hasMessage("工作区：数据库文件已损坏或不是工作区的文件。从备份恢复。");
        Files.write(place.resolve("workspace.db"), good);
        try (Workspace workspace = Offices.open(place, clock)) {
            assertThat(workspace.list().cases()).extracting(CaseRow::title).containsExactly("甲案");
        }
    }

    @Test
    void whoever_only_visits_can_not_record() {
        Path place = folder.resolve("w");
        String id;
        try (Workspace workspace = Offices.create(place, clock)) {
            id = Offices.newCase(workspace, "甲案");
        }
        try (Workspace workspace = Workspace.visit(place, Offices.LAW, clock)) {
            assertThat(workspace.isOwned()).isFalse();
            assertThatThrownBy(() -> Offices.remark(workspace, id, "一")).isInstanceOf(Refused.class)
                    .hasMessage("工作区是以只读方式打开的，不能记录。关闭占用它的程序后重新打开。");
            assertThatThrownBy(workspace::rebuild).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> workspace.merge(List.of())).isInstanceOf(Refused.class);
            assertThat(workspace.records(id)).hasSize(1);
        }
    }
}
