package org.huansun.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/** A button that says what it does. One page has at most one of {@link Weight#PRIMARY}. */
public final class ToolButton extends Button {

    /** How loudly a button speaks. */
    public enum Weight {
        /** The page's main deed. */
        PRIMARY("primary"),
        /** Any other deed. */
        PLAIN("plain"),
        /** A deed beside text, without a frame. */
        QUIET("quiet");

        private final String styleClass;

        Weight(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    /**
     * Makes a button.
     *
     * @param id stable, in kebab-case
     * @param words what it does
     */
    public ToolButton(Weight weight, String id, String words, Runnable deed) {
        super(words);
        setId(id);
        getStyleClass().addAll("tool-button", weight.styleClass);
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> deed.run());
    }

    /** A plain button. */
    public static ToolButton plain(String id, String words, Runnable deed) {
        return new ToolButton(Weight.PLAIN, id, words, deed);
    }

    /** The page's main button. */
    public static ToolButton primary(String id, String words, Runnable deed) {
        return new ToolButton(Weight.PRIMARY, id, words, deed);
    }

    /** A button without a frame. */
    public static ToolButton quiet(String id, String words, Runnable deed) {
        return new ToolButton(Weight.QUIET, id, words, deed);
    }

    /** A square button with an icon only; the words become its accessible name and its tooltip. */
    public static ToolButton icon(String id, Ikon ikon, String words, Runnable deed) {
        ToolButton button = plain(id, "", deed);
        button.setGraphic(Icon.small(ikon));
        button.getStyleClass().add("icon-only");
        button.setAccessibleText(words);
        button.setTooltip(new Hint(words));
        return button;
    }

    /** Puts an icon before the words. */
    public ToolButton with(Ikon ikon) {
        setGraphic(Icon.small(ikon));
        return this;
    }

    /** Shows the key that does the same. */
    public ToolButton key(String name) {
        setGraphic(new KeyCap(name));
        setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        return this;
    }

    /** Binds whether it can be pressed; use {@link Reasoned} to say why not. */
    public ToolButton disabledWhen(ObservableValue<Boolean> condition) {
        disableProperty().bind(condition);
        return this;
    }
}
