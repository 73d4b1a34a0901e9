package org.huansun.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** One line of a day: a chip and words. It is kept and shows one item after another. */
final class MonthItemRow extends Region {

    private static final double GAP = 4;

    private final Label chip = new Label();
    private final Label text = new Label();
    private final Hint hint = new Hint("");
    private MonthItem item = new MonthItem("", MonthItem.Look.LAW, Tone.NEUTRAL, "", "");

    MonthItemRow(Consumer<MonthItem> chosen) {
        getStyleClass().add("month-item");
        chip.getStyleClass().setAll("label", "chip", item.tone().styleClass(), item.look().styleClass());
        text.getStyleClass().add("month-text");
        getChildren().addAll(chip, text);
        Tooltip.install(this, hint);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> chosen.accept(item));
        setVisible(false);
    }

    void show(MonthItem other) {
        if (!other.tone().equals(item.tone()) || other.look() != item.look()) {
            chip.getStyleClass().setAll("label", "chip", other.tone().styleClass(), other.look().styleClass());
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
        double line = snapSizeY(text.prefHeight(-1));
        text.resizeRelocate(width + GAP, snapPositionY((getHeight() - line) / 2), left, line);
    }
}
