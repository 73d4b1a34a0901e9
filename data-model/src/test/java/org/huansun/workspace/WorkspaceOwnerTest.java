package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huansun.problem.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process has a workspace; a second, real one is told who. */
class WorkspaceOwnerTest {

    private static final String REMEDY = "关闭它后再试；只看不改的命令可以照常用。";

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");
    private Path place = Path.of("");
    private Map<String, List<String>> rows = Map.of();

    @BeforeEach
    void makeAWorkspace() {
        place = folder.resolve("w");
        try (Workspace workspace = Offices.create(place, clock)) {
            Offices.remark(workspace, Offices.newCase(workspace, "甲案"), "一");
            rows = Offices.rows(workspace);
        }
    }

    private static String inUseBy(long pid) {
        return "工作区正由另一个程序使用：进程 " + pid + "，用户 " + System.getProperty("user.name") + "。" + REMEDY;
    }

    @Test
    void a_workspace_that_another_process_has_is_refused_with_its_name() throws IOException {
        try (OtherProcess other = OtherProcess.start(HoldsAWorkspace.class, place.toString())) {
            assertThat(other.await("has")).isEqualTo("1");
            assertThatThrownBy(() -> Offices.open(place, clock)).isInstanceOf(Refused.class)
                    .hasMessage(inUseBy(other.pid()));
        }
    }

    @Test
    void another_process_is_told_that_this_one_has_it() throws IOException {
        try (Workspace mine = Offices.open(place, clock);
                OtherProcess other = OtherProcess.start(HoldsAWorkspace.class, place.toString())) {
            assertThat(other.await("can't")).isEqualTo(inUseBy(ProcessHandle.current().pid()));
            assertThat(mine.isOwned()).isTrue();
        }
    }

    @Test
    void trying_to_open_it_twice_in_one_process_does_not_let_another_process_in() throws IOException {
        try (Workspace mine = Offices.open(place, clock)) {
            assertThatThrownBy(() -> Offices.open(place, clock)).isInstanceOf(Refused.class)
                    .hasMessage(inUseBy(ProcessHandle.current().pid()));
            try (OtherProcess other = OtherProcess.start(HoldsAWorkspace.class, place.toString())) {
                assertThat(other.await("can't")).isEqualTo(inUseBy(ProcessHandle.current().pid()));
            }
            assertThat(Offices.rows(mine)).isEqualTo(rows);
        }
    }

    @Test
    void closing_gives_it_free() throws IOException {
        Offices.open(place, clock).close();
        try (OtherProcess other = OtherProcess.start(HoldsAWorkspace.class, place.toString())) {
            assertThat(other.await("has")).isEqualTo("1");
        }
        try (Workspace again = Offices.open(place, clock)) {
            assertThat(Offices.rows(again)).isEqualTo(rows);
        }
    }

    @Test
    void a_killed_owner_has_it_no_more() throws IOException, InterruptedException {
        try (OtherProcess other = OtherProcess.start(HoldsAWorkspace.class, place.toString())) {
            other.await("has");
            other.kill();
        }
        try (Workspace again = Offices.open(place, clock)) {
            assertThat(Offices.rows(again)).isEqualTo(rows);
        }
    }

    @Test
    void a_visitor_beside_the_owner_reads_the_same_and_changes_nothing() throws IOException {
        try (OtherProcess other = OtherProcess.start(HoldsAWorkspace.class, place.toString())) {
            other.await("has");
            Map<String, String> before = Offices.files(folder);
            try (Workspace visitor = Workspace.visit(place, Offices.LAW, clock)) {
                assertThat(Offices.rows(visitor)).isEqualTo(rows);
                assertThat(visitor.check()).isEmpty();
            }
            assertThat(Offices.files(folder)).isEqualTo(before);
        }
    }

    @Test
    void a_visitor_with_no_owner_about_changes_nothing_either() {
        Map<String, String> before = Offices.files(folder);
        try (Workspace visitor = Workspace.visit(place, Offices.LAW, clock)) {
            assertThat(Offices.rows(visitor)).isEqualTo(rows);
        }
        assertThat(Offices.files(folder)).isEqualTo(before);
    }

    @Test
    void a_visitor_sees_what_the_owner_has_just_recorded() {
        try (Workspace mine = Offices.open(place, clock)) {
            Offices.newCase(mine, "乙案");
            try (Workspace visitor = Workspace.visit(place, Offices.LAW, clock)) {
                assertThat(Offices.rows(visitor)).isEqualTo(Offices.rows(mine));
            }
        }
    }

    @Test
    void the_way_to_the_folder_may_hold_quotes_blanks_and_signs() {
        Path odd = folder.resolve("张 'O' #1 100% ？ &b=c;d");
        try (Workspace mine = Offices.create(odd, clock)) {
            Offices.newCase(mine, "乙案");
            try (Workspace visitor = Workspace.visit(odd, Offices.LAW, clock)) {
                assertThat(Offices.rows(visitor)).isEqualTo(Offices.rows(mine));
            }
        }
    }
}
