package org.huansun.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * One line of a day: a chip and words. It is kept and shows one item after another. It keeps a chip for each look that it has
 * had: giving one chip another look costs far more than showing another chip.
 */
final class MonthItemRow extends Region {

    private static final double GAP = 4;
    /** Below it nothing but dots would stand there. */
    private static final double SAYS_SOMETHING = 46;

    /** What decides how a chip looks. */
    private record Dress(Tone tone, MonthItem.Look look) {}

    private final Map<Dress, Label> chips = new HashMap<>();
    private final Label text = new Label();
    private final Hint hint = new Hint("");
    private MonthItem item = new MonthItem("", MonthItem.Look.LAW, Tone.NEUTRAL, "", "");
    private Label chip = chip(new Dress(item.tone(), item.look()));

    MonthItemRow(Consumer<MonthItem> chosen) {
        getStyleClass().add("month-item");
        text.getStyleClass().add("month-text");
        getChildren().add(text);
        Tooltip.install(this, hint);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> chosen.accept(item));
        setVisible(false);
    }

    private Label chip(Dress dress) {
        return chips.computeIfAbsent(dress, fresh -> {
            Label label = new Label();
            label.getStyleClass().addAll("chip", fresh.tone().styleClass(), fresh.look().styleClass());
            getChildren().add(label);
            return label;
        });
    }

    void show(MonthItem other) {
        Label next = chip(new Dress(other.tone(), other.look()));
        if (next != chip) {
            chip.setVisible(false);
            chip = next;
            chip.setVisible(true);
        }
        chip.setText(other.word());
        text.setText(other.text());
        hint.setText(other.word() + " · " + other.text());
        item = other;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(snapSizeX(chip.prefWidth(-1)), getWidth());
        double height = snapSizeY(chip.prefHeight(-1));
        chip.resizeRelocate(0, snapPositionY((getHeight() - height) / 2), width, height);
        double left = Math.max(0, getWidth() - width - GAP);
        text.setVisible(left >= SAYS_SOMETHING || left >= text.prefWidth(-1));
        double line = snapSizeY(text.prefHeight(-1));
        text.resizeRelocate(width + GAP, snapPositionY((getHeight() - line) / 2), left, line);
    }
}
