package org.huansun.ui.kit;

import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A calm table: no vertical lines, rows of 37 pixels, opened by Enter or a double click. */
public final class PlainTable<T> extends TableView<T> {

    private static final double ROW = 37;
    private static final double TWO_LINES = 46;

    /** Makes one over a list; what it shows when empty is an {@link EmptyState} or words. */
    public PlainTable(String id, String spoken, ObservableList<T> rows, Node whenEmpty, Consumer<T> open) {
        super(new SortedList<>(rows));
        if (getItems() instanceof SortedList<T> sorted) {
            sorted.comparatorProperty().bind(comparatorProperty());
        }
        setId(id);
        setAccessibleText(spoken);
        getStyleClass().add("plain-table");
        setFixedCellSize(ROW);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(whenEmpty);
        setTableMenuButtonVisible(false);
        VBox.setVgrow(this, Priority.ALWAYS);
        setRowFactory(table -> openable(new TableRow<>(), open));
        setOnKeyPressed(event -> {
            T row = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                open.accept(row);
                event.consume();
            }
        });
    }

    /** Makes its rows so high that words can go on in a second line. */
    public PlainTable<T> twoLines() {
        setFixedCellSize(TWO_LINES);
        return this;
    }

    /** Moves sideways from now on: every column is as wide as it wants to be. */
    public void moveSideways() {
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    }

    /** Shares its width out among its columns from now on; that is how it begins. */
    public void shareOutWidth() {
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /** Leaves a column out while the table is narrower than {@code enough} pixels: what it says stands elsewhere too. */
    public void leaveOut(TableColumn<T, ?> column, double enough) {
        widthProperty().map(width -> width.doubleValue() == 0 || width.doubleValue() >= enough).subscribe(column::setVisible);
    }

    private static <T> TableRow<T> openable(TableRow<T> row, Consumer<T> open) {
        row.setOnMouseClicked(event -> {
            if (!row.isEmpty() && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open.accept(row.getItem());
            }
        });
        return row;
    }
}
