package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huansun.problem.BadInput;
import org.huansun.problem.Refused;
import org.huansun.sync.PackageExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

    private static final Map<String, String> TYPED = Map.of("type", "remark-made", "field.text", "等待鉴定机构\n回复 🌿 \"'");

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");

    @Test
    void a_draft_is_given_back_as_it_was_typed_after_the_workspace_was_opened_again() {
        KeptDraft kept;
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            kept = workspace.drafts().keep("a", "case-1", TYPED);
        }
        clock.set("2026-03-09");
        try (Workspace workspace = Offices.open(folder.resolve("w"), clock)) {
            assertThat(workspace.drafts().all()).containsExactly(kept);
            assertThat(kept).isEqualTo(new KeptDraft("a", "case-1", TYPED, Instant.parse("2026-03-05T04:00:00Z")));
        }
    }

    @Test
    void what_is_kept_later_takes_the_place_of_what_was_kept_before() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            workspace.drafts().keep("a", "", Map.of("title", "某"));
            workspace.drafts().keep("b", "", Map.of("title", "乙"));
            clock.set("2026-03-06");
            KeptDraft last = workspace.drafts().keep("a", "", Map.of("title", "某某化工"));
            assertThat(workspace.drafts().all()).extracting(KeptDraft::id).containsExactly("a", "b");
            assertThat(workspace.drafts().all().getFirst()).isEqualTo(last);
        }
    }

    @Test
    void a_draft_goes_with_the_entry_that_comes_of_it() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            String id = Offices.newCase(workspace, "甲案");
            workspace.drafts().keep("a", id, TYPED);
            Entry entry = workspace.drafts().settle("a", () -> Offices.remark(workspace, id, "一"));
            assertThat(workspace.drafts().all()).isEmpty();
            assertThat(workspace.caseFile(id, workspace.today()).live("remark-made")).containsExactly(entry);
        }
    }

    @Test
    void a_draft_stays_where_the_entry_was_refused_and_nothing_is_recorded() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            String id = Offices.newCase(workspace, "甲案");
            KeptDraft kept = workspace.drafts().keep("a", id, TYPED);
            Map<String, List<String>> before = Offices.records(workspace);
            assertThatThrownBy(() -> workspace.drafts().settle("a", () -> {
                Offices.remark(workspace, id, "一");
                return workspace.record(Offices.draft(id, "remark-made", "2026-03-06", "text", "二"));
            })).isInstanceOf(BadInput.class).hasMessageContaining("还没有到");
            assertThat(workspace.drafts().all()).containsExactly(kept);
            assertThat(Offices.records(workspace)).isEqualTo(before);
            workspace.drafts().settle("a", () -> Offices.remark(workspace, id, "三"));
            assertThat(workspace.check()).isEmpty();
            var rows = Offices.rows(workspace);
            workspace.rebuild();
            assertThat(Offices.rows(workspace)).isEqualTo(rows);
        }
    }

    @Test
    void a_discarded_draft_can_be_brought_back_as_old_as_it_was() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            KeptDraft kept = workspace.drafts().keep("a", "case-1", TYPED);
            workspace.drafts().discard("a");
            assertThat(workspace.drafts().all()).isEmpty();
            clock.set("2026-03-06");
            workspace.drafts().bringBack(kept);
            assertThat(workspace.drafts().of("case-1")).containsExactly(kept);
            assertThat(workspace.drafts().of("case-2")).isEmpty();
        }
    }

    @Test
    void whoever_only_reads_keeps_no_drafts_and_sees_none() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            workspace.drafts().keep("a", "case-1", TYPED);
        }
        try (Workspace visitor = Workspace.visit(folder.resolve("w"), Offices.LAW, clock)) {
            assertThat(visitor.drafts().all()).isEmpty();
            assertThatThrownBy(() -> visitor.drafts().keep("b", "", TYPED)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> visitor.drafts().discard("a")).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_workspace_of_the_first_format_is_brought_up_to_date_with_all_that_it_holds() throws SQLException {
        Path place = folder.resolve("w");
        Map<String, List<String>> records;
        try (Workspace workspace = Offices.create(place, clock)) {
            Offices.remark(workspace, Offices.newCase(workspace, "甲案"), "一");
            records = Offices.records(workspace);
        }
        toFirstFormat(place);
        try (Workspace visitor = Workspace.visit(place, Offices.LAW, clock)) {
            assertThat(visitor.drafts().all()).isEmpty();
            assertThat(Offices.records(visitor)).isEqualTo(records);
        }
        try (Workspace workspace = Offices.open(place, clock)) {
            assertThat(Offices.records(workspace)).isEqualTo(records);
            KeptDraft kept = workspace.drafts().keep("a", "", TYPED);
            assertThat(workspace.drafts().all()).containsExactly(kept);
            assertThat(workspace.check()).isEmpty();
        }
        assertThat(Offices.query(place, "SELECT version FROM flyway_schema_history ORDER BY installed_rank"))
                .containsExactly("1", "2");
    }

    /** As the program of the first format left it. */
    private static void toFirstFormat(Path place) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place.resolve("workspace.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE draft");
            statement.execute("DELETE FROM flyway_schema_history WHERE version = '2'");
        }
    }

    @Test
    void a_draft_that_cannot_be_read_keeps_nobody_out() throws SQLException {
        Path place = folder.resolve("w");
        KeptDraft good;
        try (Workspace workspace = Offices.create(place, clock)) {
            good = workspace.drafts().keep("a", "", TYPED);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place.resolve("workspace.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO draft VALUES ('b', '', '{\"half', '2026-03-05T04:00:00Z')");
            statement.execute("INSERT INTO draft VALUES ('c', '', '{}', 'yesterday')");
        }
        try (Workspace workspace = Offices.open(place, clock)) {
            assertThat(workspace.drafts().all()).containsExactly(good);
        }
    }

    @Test
    void drafts_leave_with_no_package() {
        try (Workspace workspace = Offices.create(folder.resolve("w"), clock)) {
            String id = Offices.newCase(workspace, "甲案");
            Map<String, List<String>> records = Offices.records(workspace);
            workspace.drafts().keep("a", id, Map.of("field.text", "未存的话"));
            assertThat(Offices.records(workspace)).isEqualTo(records);
            new PackageExport(workspace).export(List.of(id), folder.resolve("p.zip"));
            assertThat(folder.resolve("p.zip")).satisfies(zip -> assertThat(
                    new String(java.nio.file.Files.readAllBytes(zip), java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("未存的话"));
        }
    }
}
