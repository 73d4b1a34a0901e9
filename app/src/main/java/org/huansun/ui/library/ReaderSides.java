package org.huansun.ui.library;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Two halves beside each other, or, where that would squeeze them (a small screen at 150 %), above each other. */
final class ReaderSides extends StackPane {

    private static final double ENOUGH = 520;
    private static final double GAP = 12;

    private final Region one;
    private final Region other;

    ReaderSides(Region one, Region other) {
        this.one = one;
        this.other = other;
        for (Region half : new Region[] {one, other}) {
            half.setPrefSize(100, 100);
            half.setMinSize(0, 0);
            HBox.setHgrow(half, Priority.ALWAYS);
            VBox.setVgrow(half, Priority.ALWAYS);
        }
        setMinHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
        widthProperty().map(width -> width.doubleValue() >= ENOUGH).subscribe(this::arrange);
    }

    private void arrange(Boolean wide) {
        getChildren().clear();
        getChildren().add(wide ? new HBox(GAP, one, other) : new VBox(GAP, one, other));
    }
}
