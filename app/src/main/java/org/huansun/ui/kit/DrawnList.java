package org.huansun.ui.kit;

import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A calm list whose rows are drawn; rows wrap, they never scroll sideways. */
public final class DrawnList<T> extends ListView<T> {

    /** Makes one over a list. */
    public DrawnList(String id, ObservableList<T> rows, Function<T, Node> drawing, String spoken) {
        super(rows);
        setId(id);
        setAccessibleText(spoken);
        getStyleClass().add("plain-list");
        setCellFactory(list -> new DrawnCell<>(drawing));
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    private static final class DrawnCell<T> extends ListCell<T> {
        private final Function<T, Node> drawing;

        private DrawnCell(Function<T, Node> drawing) {
            this.drawing = drawing;
            setPrefWidth(0);
        }

        /** As high as the drawing needs to be at this width; a label alone would be measured on one line. */
        @Override
        protected double computePrefHeight(double width) {
            Node drawn = getGraphic();
            double wide = width < 0 ? getListView().getWidth() : width;
            double usual = super.computePrefHeight(width);
            if (drawn == null || wide <= 0) {
                return usual;
            }
            double inside = drawn.prefHeight(wide - snappedLeftInset() - snappedRightInset());
            return Math.max(usual, snappedTopInset() + inside + snappedBottomInset());
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : drawing.apply(row));
        }
    }
}
