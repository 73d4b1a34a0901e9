package org.huansun.ui.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.picture.PictureStudio;
import org.huansun.ui.picture.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryPageTest {

    /** What the room looks at: nobody works there. */
    private static final Set<String> ONLY_SEEN = Set.of("host-room", "host-room-text");

    @BeforeAll
    static void start() {
        PictureStudio.startPlatform();
    }

    static Stream<String> pages() {
        return SamplePages.all().keySet().stream().filter(page -> !ONLY_SEEN.contains(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyNodeThatOneCanUseHasAStableId(String page) {
        List<String> bare = interactive(page).stream()
                .filter(node -> node.getId() == null || !node.getId().matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .map(Node::toString)
                .toList();
        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noTwoNodesHaveTheSameId(String page) {
        Set<String> seen = new HashSet<>();
        assertThat(interactive(page).stream().map(Node::getId).filter(id -> !seen.add(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyNodeThatOneCanUseHasAName(String page) {
        List<String> nameless = interactive(page).stream()
                .filter(node -> !named(node))
                .map(Node::toString)
                .toList();
        assertThat(nameless).isEmpty();
    }

    private static boolean named(Node node) {
        String spoken = node.getAccessibleText();
        boolean labelled = node instanceof Labeled labeled && !labeled.getText().isBlank();
        return labelled || (spoken != null && !spoken.isBlank());
    }

    private static List<Node> interactive(String page) {
        return PictureStudio.onScreen(() -> {
            Parent root = java.util.Objects.requireNonNull(SamplePages.all().get(page)).apply(Theme.LIGHT);
            Scene scene = new Scene(root, Screen.LAPTOP.width(), Screen.LAPTOP.height());
            Theme.LIGHT.dress(scene);
            root.applyCss();
            root.layout();
            List<Node> nodes = new ArrayList<>();
            collect(root, nodes);
            assertThat(nodes).isNotEmpty();
            return nodes;
        });
    }

    private static void collect(Node node, List<Node> nodes) {
        if (node instanceof ScrollBar) {
            return;
        }
        if (node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof ListView<?>
                || node instanceof TableView<?>) {
            nodes.add(node);
        }
        if (node instanceof Parent parent && !(node instanceof ComboBoxBase<?>)) { // its parts are its own affair
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }
}
