package org.huansun.ui.kit;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** A table column whose cells are drawn, such as a chip with words. */
public final class NodeColumn<T> extends TableColumn<T, T> {

    /** Makes one that is not sortable. */
    public NodeColumn(String id, String title, double width, Function<T, Node> drawing) {
        super(title);
        setId(id);
        setPrefWidth(width);
        setReorderable(false);
        setSortable(false);
        setCellValueFactory(row -> new Fixed<>(row.getValue()));
        setCellFactory(column -> new DrawnCell<>(drawing));
    }

    /** Keeps a width below which it is not squeezed. */
    public NodeColumn<T> atLeast(double width) {
        setMinWidth(width);
        return this;
    }

    private static final class DrawnCell<T> extends TableCell<T, T> {
        private final Function<T, Node> drawing;

        private DrawnCell(Function<T, Node> drawing) {
            this.drawing = drawing;
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : drawing.apply(row));
        }
    }
}
