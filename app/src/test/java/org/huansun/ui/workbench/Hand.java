package org.huansun.ui.workbench;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;

/** Works a window with pointer and keys: TestFX's robot, but without gliding from place to place and dozing after each key. */
final class Hand {

    private static final int SETTLED = 3;

    private final OpenWorkbench window;
    private final FxRobot finder = new FxRobot();
    private final BaseRobot robot = finder.robotContext().getBaseRobot();

    Hand(OpenWorkbench window) {
        this.window = window;
        finder.targetWindow(window.stage());
        window.turn(bench -> window.stage().requestFocus()); // keys go to the window that has the focus, and another may have taken it
    }

    /** Clicks the node with an id. */
    Hand click(String id) {
        return click(window.node(id));
    }

    private Hand click(Node node) {
        robot.moveMouse(finder.point(node).query());
        settle();
        press();
        return this;
    }

    private void press() {
        robot.pressMouse(MouseButton.PRIMARY);
        robot.releaseMouse(MouseButton.PRIMARY);
        settle();
    }

    /** Clicks the first node below another that shows these words. */
    Hand clickWords(String below, String words) {
        return click(finder.from(window.node(below)).lookup(words).query());
    }

    /** Double-clicks the first node below another that shows these words. */
    Hand doubleClickWords(String below, String words) {
        clickWords(below, words);
        press();
        return this;
    }

    /** Types where the cursor is. */
    Hand write(String words) {
        Scene scene = window.stage().getScene();
        words.codePoints().forEach(point -> robot.typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(point)));
        settle();
        return this;
    }

    /** Presses a key and lets it go. */
    Hand key(KeyCode key) {
        robot.pressKeyboard(key);
        robot.releaseKeyboard(key);
        settle();
        return this;
    }

    /** Presses a key while another is held. */
    Hand with(KeyCode held, KeyCode key) {
        robot.pressKeyboard(held);
        key(key);
        robot.releaseKeyboard(held);
        settle();
        return this;
    }

    /** Lets the window do what was asked of it, and what follows from that. */
    private void settle() {
        for (int i = 0; i < SETTLED; i++) {
            window.turn(bench -> { });
        }
    }

    /** Types over what stands in a field and presses Enter. */
    Hand fill(String field, String words) {
        return click(field).with(KeyCode.CONTROL, KeyCode.A).write(words).key(KeyCode.ENTER);
    }

    /** Goes down the choices of a field until one begins so. */
    Hand choose(String field, String beginning) {
        if (window.node(field) instanceof HBox) {
            return clickWords(field, beginning);
        }
        ComboBox<?> box = (ComboBox<?>) window.node(field);
        click(field);
        for (int i = 0; i < box.getItems().size() && !chosen(box).startsWith(beginning); i++) {
            key(KeyCode.DOWN);
        }
        key(KeyCode.ENTER);
        if (!chosen(box).startsWith(beginning)) {
            throw new AssertionError("no choice begins with " + beginning + ", but " + chosen(box) + " was chosen");
        }
        return this;
    }

    private String chosen(ComboBox<?> box) {
        return window.ask(() -> String.valueOf(box.getValue()));
    }
}
