package org.huansun.ui.workbench;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.picture.PictureStudio;
import org.huansun.ui.picture.Screen;
import org.huansun.workspace.Workspace;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window on a workspace, at the size of a small laptop, without a display. */
final class OpenWorkbench implements AutoCloseable {

    private static final int PATIENCE = 20;
    private static final int ROUNDS = 2;

    private final Workspace workspace;
    private final ChosenFiles files = new ChosenFiles();
    private final ExecutorService questions = Executors.newSingleThreadExecutor();
    private final ExecutorService labours = Executors.newSingleThreadExecutor();
    private final Workbench bench;
    private final Stage stage;

    private OpenWorkbench(Workspace workspace, InstantSource clock) {
        this.workspace = workspace;
        this.bench = PictureStudio.onScreen(() -> new Workbench(workspace, files, new Workers(questions, labours), clock));
        this.stage = PictureStudio.onScreen(() -> shown(bench));
    }

    /** Opens the window; closing it closes the workspace. */
    static OpenWorkbench on(Workspace workspace, InstantSource clock) {
        PictureStudio.startPlatform();
        return new OpenWorkbench(workspace, clock);
    }

    private static Stage shown(Workbench bench) {
        Scene scene = new Scene(new StackPane(bench.view()), Screen.LAPTOP.width(), Screen.LAPTOP.height());
        Theme.LIGHT.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(Screen.LAPTOP.width());
        stage.setHeight(Screen.LAPTOP.height());
        stage.show();
        return stage;
    }

    Workspace workspace() {
        return workspace;
    }

    Workbench bench() {
        return bench;
    }

    ChosenFiles files() {
        return files;
    }

    Stage stage() {
        return stage;
    }

    /** Does something on the screen's thread, waits for the answers to what that asks, and lays the window out anew. */
    void turn(Consumer<Workbench> deed) {
        onScreen(() -> {
            deed.accept(bench);
            return true;
        });
        settle();
        onScreen(() -> {
            layOut();
            return true;
        });
    }

    /** An answer may ask another question, whose answer is shown too. */
    private void settle() {
        for (int round = 0; round < ROUNDS && !Platform.isFxApplicationThread(); round++) {
            try {
                questions.submit(() -> { }).get(PATIENCE, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException never) {
                throw new AssertionError("questions are not answered", never);
            }
            onScreen(() -> true);
        }
    }

    private void layOut() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    /** Everything that can be read in the window now, one piece of text after another. */
    List<String> words() {
        return onScreen(() -> {
            layOut();
            return nodes().flatMap(OpenWorkbench::wordsOf).filter(words -> !words.isBlank()).distinct().toList();
        });
    }

    private static Stream<String> wordsOf(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> Stream.of(labeled.getText());
            case TextInputControl input when input.getText() != null -> Stream.of(input.getText());
            case Text text -> Stream.of(text.getText());
            default -> Stream.of();
        };
    }

    /** The nodes that are shown in the window and in what pops up over it. */
    Stream<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        collect(stage.getScene().getRoot(), nodes);
        Window.getWindows().stream().filter(window -> window instanceof PopupWindow popup && popup.getOwnerWindow() == stage)
                .forEach(popup -> collect(popup.getScene().getRoot(), nodes));
        return nodes.stream();
    }

    private static void collect(Node node, List<Node> nodes) {
        if (node.isVisible()) {
            nodes.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
            }
        }
    }

    /** The one node with an id that is shown. */
    Node node(String id) {
        return onScreen(() -> {
            layOut();
            List<Node> found = new ArrayList<>(new HashSet<>(nodes().filter(node -> id.equals(node.getId())).toList()));
            if (found.size() != 1) {
                throw new AssertionError(found.size() + " nodes are #" + id);
            }
            return found.getFirst();
        });
    }

    /** Whether a node with this id is shown. */
    boolean has(String id) {
        return onScreen(() -> nodes().anyMatch(node -> id.equals(node.getId())));
    }

    /** Presses a button without a pointer. */
    void press(String id) {
        ButtonBase button = (ButtonBase) node(id);
        turn(it -> button.fire());
    }

    /** Puts words into a field, as if they had been typed. */
    void type(String id, String words) {
        TextInputControl field = (TextInputControl) node(id);
        turn(it -> field.setText(words));
    }

    /** Presses Enter in a field. */
    void fireEnter(String id) {
        TextField field = (TextField) node(id);
        turn(it -> field.fireEvent(new ActionEvent(field, field)));
    }

    /** Puts a day into a field for days. */
    /** Presses a key wherever the focus is. */
    void key(KeyCode key) {
        key(key, false);
    }

    /** Presses a key, while Ctrl is held if that is wanted. */
    void key(KeyCode key, boolean control) {
        turn(bench -> stage.getScene().getRoot()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false)));
    }

    void setDay(String id, LocalDate day) {
        DatePicker field = (DatePicker) node(id);
        turn(it -> field.setValue(day));
    }

    /** Chooses the first choice of a field, or presses the first button of one, that begins so. */
    <T> void choose(String id, String beginning) {
        if (node(id) instanceof HBox answers) {
            turn(it -> answers.getChildren().stream().map(ToggleButton.class::cast)
                    .filter(answer -> answer.getText().startsWith(beginning)).findFirst().orElseThrow().fire());
            return;
        }
        @SuppressWarnings("unchecked")
        ComboBox<T> field = (ComboBox<T>) node(id);
        turn(it -> field.setValue(field.getItems().stream()
                .filter(choice -> choice.toString().startsWith(beginning)).findFirst().orElseThrow()));
    }

    /** Asks on the screen's thread. */
    <T> T ask(Supplier<T> question) {
        return onScreen(question);
    }

    private static <T> T onScreen(Supplier<T> deed) {
        return Platform.isFxApplicationThread() ? deed.get() : PictureStudio.onScreen(deed);
    }

    /** Waits until something holds on screen. */
    void until(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onScreen(holds::getAsBoolean));
        } catch (TimeoutException never) {
            throw new AssertionError("never came: " + what + "; on screen: " + words(), never);
        }
    }

    /** Waits until words can be read somewhere in the window. */
    void untilRead(String words) {
        until(words, () -> nodes().flatMap(OpenWorkbench::wordsOf).anyMatch(shown -> shown.contains(words)));
    }

    /** The style classes of every shown node whose words are these. */
    Set<String> looksOf(String words) {
        return onScreen(() -> {
            Set<String> looks = new HashSet<>();
            nodes().filter(node -> wordsOf(node).anyMatch(words::equals)).forEach(node -> looks.addAll(node.getStyleClass()));
            return looks;
        });
    }

    @Override
    public void close() {
        onScreen(() -> {
            bench.close();
            stage.close();
            return true;
        });
        questions.shutdown();
        labours.shutdown();
        try {
            if (!questions.awaitTermination(PATIENCE, TimeUnit.SECONDS) || !labours.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("background work does not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        WaitForAsyncUtils.waitForFxEvents();
        workspace.close();
    }
}
