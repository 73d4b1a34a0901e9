package org.huansun.ui.library;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Scroll;

/**
 * Two halves beside each other, each scrolling for itself; where that would squeeze them (a small screen at 150 %), above
 * each other, each as high as what it holds, scrolling together.
 */
final class ReaderSides extends StackPane {

    private static final double ENOUGH = 520;
    private static final double GAP = 12;

    private final Region one;
    private final Region other;

    ReaderSides(Region one, Region other) {
        this.one = one;
        this.other = other;
        setMinHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
        widthProperty().map(width -> width.doubleValue() >= ENOUGH).subscribe(this::arrange);
    }

    private void arrange(Boolean wide) {
        getChildren().clear();
        for (Region half : List.of(one, other)) {
            half.setPrefSize(100, wide ? 100 : USE_COMPUTED_SIZE);
            half.setMinSize(0, wide ? 0 : USE_PREF_SIZE);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        getChildren().add(wide ? new HBox(GAP, one, other) : new Scroll("library-reader", new VBox(GAP, one, other)));
    }
}
