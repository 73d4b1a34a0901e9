package org.huansun.ui.kit;

import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A wide part and a narrow one beside each other; where there is no room (a small screen at 150 %), the narrow one
 * goes below and both scroll, or they take turns, or, if it is favoured, it alone is shown.
 */
public final class TwoColumns extends StackPane {

    private static final double ENOUGH = 1000;
    private static final double GAP = 12;
    private static final double MAIN_HEIGHT = 330;

    private final Region main;
    private final Region side;
    private final double sideWidth;
    private final BooleanProperty favoured = new SimpleBooleanProperty(false);
    private final BooleanProperty alone = new SimpleBooleanProperty(false);
    private Optional<Turns> turns = Optional.empty();

    /** Makes it; {@code sideWidth} in pixels. */
    public TwoColumns(Region main, Region side, double sideWidth) {
        this.main = main;
        this.side = side;
        this.sideWidth = sideWidth;
        setMinHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
        widthProperty().map(width -> width.doubleValue() >= ENOUGH).subscribe(wide -> arrange(wide));
        favoured.subscribe(now -> arrange(getWidth() >= ENOUGH));
        alone.subscribe(now -> arrange(getWidth() >= ENOUGH));
    }

    /**
     * Lets both take turns where there is no room beside each other: for a part that scrolls by itself, which would else
     * scroll in what scrolls.
     *
     * @param id of what chooses between them, in kebab-case
     * @param mainName what the user reads for the wide part
     * @param sideName what the user reads for the narrow one
     */
    public TwoColumns inTurn(String id, String mainName, ObservableValue<String> sideName) {
        turns = Optional.of(new Turns(id, main, mainName, side, sideName));
        arrange(getWidth() >= ENOUGH);
        return this;
    }

    /** Whether the narrow part is what the user works on now. */
    public BooleanProperty sideFavoured() {
        return favoured;
    }

    /** Whether the wide part has all the room, and the narrow one is not shown. */
    public BooleanProperty mainAlone() {
        return alone;
    }

    /** Whether there is no room for both parts beside each other. */
    public BooleanBinding narrow() {
        return widthProperty().greaterThan(0).and(widthProperty().lessThan(ENOUGH));
    }

    /** Whether the narrow part is all that is shown: for want of width, while the user works on it. */
    public ObservableBooleanValue sideAlone() {
        return favoured.and(alone.not()).and(widthProperty().lessThan(ENOUGH));
    }

    private void arrange(boolean wide) {
        getChildren().clear();
        main.setMinSize(0, 0);
        if (alone.get()) {
            getChildren().setAll(main);
        } else if (wide) {
            besideEachOther();
        } else if (favoured.get()) {
            free(side);
            getChildren().setAll(side);
        } else if (turns.isPresent()) {
            free(side);
            turns.get().show();
            getChildren().setAll(turns.get());
        } else {
            main.setMinHeight(MAIN_HEIGHT);
            side.setMinSize(0, USE_PREF_SIZE);
            side.setMaxWidth(Double.MAX_VALUE);
            getChildren().setAll(new Scroll("columns", new VBox(GAP, main, side)));
        }
    }

    private static void free(Region side) {
        side.setMinSize(0, 0);
        side.setMaxWidth(Double.MAX_VALUE);
    }

    private void besideEachOther() {
        side.setMinSize(sideWidth, 0);
        side.setPrefWidth(sideWidth);
        side.setMaxWidth(sideWidth);
        HBox.setHgrow(main, Priority.ALWAYS);
        HBox row = new HBox(GAP, main, side);
        row.setMinHeight(0);
        getChildren().setAll(row);
    }
}
