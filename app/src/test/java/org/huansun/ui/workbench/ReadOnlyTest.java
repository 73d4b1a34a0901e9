package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.DemonstrationCases.CHEMICALS;
import static org.huansun.ui.workbench.DemonstrationCases.CLOCK;
import static org.huansun.ui.workbench.DemonstrationCases.LAW;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.huansun.ui.picture.PictureStudio;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnlyTest {

    private static final String REASON = "工作区是以只读方式打开的，不能记录。";

    @TempDir
    Path folder;

    private static String caseId(Workspace workspace) {
        return workspace.list().cases().stream().filter(row -> row.title().equals(CHEMICALS)).map(CaseRow::id).findFirst().orElseThrow();
    }

    @Test
    void a_reviewer_sees_everything_and_can_record_nothing() throws Exception {
        DemonstrationCases.workspace(folder).close();
        Path office = folder.resolve("office");
        Map<String, Long> before = sizes(office);
        try (OpenWorkbench window = OpenWorkbench.on(Workspace.visit(office, LAW, CLOCK), CLOCK)) {
            assertThat(window.words()).contains("只读");
            assertThat(window.node("today-record").isDisabled()).isTrue();
            assertThat(window.node("today-record").getParent().getAccessibleHelp() + window.node("today-record").getAccessibleHelp()).contains(REASON);
            String id = caseId(window.workspace());
            window.turn(bench -> bench.openCase(id));
            window.untilRead(CHEMICALS);
            assertThat(window.node("case-record").isDisabled()).isTrue();
            assertThat(window.ask(() -> window.nodes().filter(node -> node.getId() != null && node.getId().startsWith("correct-"))
                    .map(Node::isDisabled).distinct().toList())).containsExactly(true);
            for (String tab : List.of("parties", "handling")) {
                window.turn(bench -> bench.openCaseTab(id, tab));
                List<String> open = window.ask(() -> window.nodes().filter(node -> node instanceof ButtonBase && !node.isDisabled())
                        .map(node -> String.valueOf(node.getId()))
                        .filter(button -> button.matches("party-(add|first|change|leave).*|handling-.*|own-.*")).toList());
                assertThat(open).as(tab).isEmpty();
            }
        }
        assertThat(sizes(office)).isEqualTo(before);
    }

    @Test
    void the_host_s_screen_of_a_reviewer_records_nothing_and_says_why() throws Exception {
        MeetingAtTheTable table = new MeetingAtTheTable(folder, "NMG-2025", "某某化工有限公司");
        table.close();
        Path office = folder.resolve("office");
        Map<String, Long> before = sizes(office);
        try (OpenWorkbench window = OpenWorkbench.on(Workspace.visit(office, LAW, CLOCK), CLOCK)) {
            window.turn(bench -> bench.host(table.caseId(), 1));
            window.type("host-words", "事实属实");
            window.fireEnter("host-words");
            assertThat(window.words()).contains("事实属实", "00:00:00").anyMatch(words -> words.contains("只读"));
            window.press("host-people");
            String identity = window.ask(() -> window.nodes().map(node -> String.valueOf(node.getId()))
                    .filter(one -> one.startsWith("people-identity-party-")).findFirst().orElseThrow());
            window.press(identity);
            assertThat(((CheckBox) window.node(identity)).isSelected()).isFalse();
            window.key(KeyCode.ESCAPE);
            window.press("host-pause");
            assertThat(window.words()).contains("休会");
        }
        assertThat(sizes(office)).isEqualTo(before);
    }

    private static Map<String, Long> sizes(Path folder) throws Exception {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(path -> !path.toString().matches(".*-(wal|shm)")).toList()) {
                sizes.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        return sizes;
    }

    @Test
    void a_workspace_that_another_has_can_be_read_instead() {
        PictureStudio.startPlatform();
        try (Workspace owner = DemonstrationCases.workspace(folder)) {
            Stage stage = PictureStudio.onScreen(Stage::new);
            WorkbenchWindow window = PictureStudio.onScreen(() -> new WorkbenchWindow(stage, LAW, CLOCK, new RecentFolders(folder.resolve("home"))));
            PictureStudio.onScreen(() -> {
                window.open(owner.folder());
                return true;
            });
            assertThat(words(stage)).anyMatch(words -> words.contains("正由另一个程序使用"));
            PictureStudio.onScreen(() -> {
                ((ButtonBase) stage.getScene().lookup("#welcome-read-offered")).fire();
                stage.getScene().getRoot().applyCss();
                return true;
            });
            assertThat(words(stage)).contains("只读");
            PictureStudio.onScreen(() -> {
                stage.close();
                return true;
            });
        }
    }

    private static List<String> words(Stage stage) {
        return PictureStudio.onScreen(() -> below(stage.getScene().getRoot()).filter(node -> node instanceof Labeled)
                .map(node -> String.valueOf(((Labeled) node).getText())).toList());
    }

    private static Stream<Node> below(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ReadOnlyTest::below)) : Stream.of(node);
    }
}
