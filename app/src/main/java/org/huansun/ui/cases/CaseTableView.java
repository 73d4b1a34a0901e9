package org.huansun.ui.cases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.huansun.ui.cases.CaseChoice.Direction;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.NodeColumn;
import org.huansun.ui.kit.PlainTable;
import org.huansun.ui.kit.TextColumn;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** One page of the list of cases as a table; sorting asks for another page instead of sorting what is there. */
final class CaseTableView extends StackPane {

    private static final double SCROLL_BAR = 16;

    private final CaseListModel model;
    private final PlainTable<CaseRow> table;
    private final Map<CaseColumn, TableColumn<CaseRow, ?>> columns = new EnumMap<>(CaseColumn.class);
    private boolean showing;

    CaseTableView(CaseListModel model, CaseListActions actions, Node nothing) {
        this.model = model;
        this.table = new PlainTable<>("cases-table", Texts.text("cases.title"), model.rows(), nothing, row -> actions.open(row.id())).twoLines();
        table.setItems(model.rows());
        for (CaseColumn column : CaseColumn.values()) {
            columns.put(column, column(column));
        }
        table.setSortPolicy(sorted -> sort());
        model.columns().addListener((SetChangeListener<CaseColumn>) change -> arrange());
        model.choice().subscribe(now -> showOrder(now));
        arrange();
        table.widthProperty().map(width -> width.doubleValue() < leastWidth()).subscribe(this::fit);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> turn(event, actions));
        getChildren().add(table);
    }

    private static void turn(KeyEvent event, CaseListActions actions) {
        if (!event.isControlDown()) {
            return;
        }
        Optional<Turn> turn = switch (event.getCode()) {
            case PAGE_DOWN -> Optional.of(Turn.NEXT);
            case PAGE_UP -> Optional.of(Turn.PREVIOUS);
            case HOME -> Optional.of(Turn.FIRST);
            case END -> Optional.of(Turn.LAST);
            default -> Optional.empty();
        };
        turn.ifPresent(where -> {
            actions.turn(where);
            event.consume();
        });
    }

    private double leastWidth() {
        return SCROLL_BAR + model.columns().stream().mapToDouble(CaseColumn::least).sum();
    }

    /** Where the columns don't fit beside each other (a small screen at 150 %), the table is moved sideways: none is squeezed away. */
    private void fit(boolean crowded) {
        columns.forEach((column, shown) -> shown.setPrefWidth(crowded ? column.widthWhereCrowded() : column.width()));
        table.setColumnResizePolicy(crowded ? TableView.UNCONSTRAINED_RESIZE_POLICY
                : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private void arrange() {
        List<TableColumn<CaseRow, ?>> shown = model.columns().stream().sorted()
                .<TableColumn<CaseRow, ?>>map(columns::get).toList();
        table.getColumns().setAll(shown);
        showOrder(model.choice().get());
        fit(table.getWidth() > 0 && table.getWidth() < leastWidth());
    }

    private boolean sort() {
        if (!showing && !table.getSortOrder().isEmpty()) {
            TableColumn<CaseRow, ?> by = table.getSortOrder().getFirst();
            columns.forEach((column, shown) -> {
                if (shown == by) {
                    model.sort(column, by.getSortType() == TableColumn.SortType.ASCENDING ? Direction.ASCENDING : Direction.DESCENDING);
                }
            });
        }
        return true;
    }

    /** The arrow in the heading follows what is shown, wherever that was chosen. */
    private void showOrder(CaseChoice choice) {
        Optional<TableColumn<CaseRow, ?>> by = Optional.ofNullable(columns.get(choice.column()));
        showing = true;
        try {
            by.ifPresent(column -> {
                column.setSortType(choice.direction() == Direction.ASCENDING
                        ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
                table.getSortOrder().setAll(List.of(column));
            });
        } finally {
            showing = false;
        }
    }

    private static TableColumn<CaseRow, ?> column(CaseColumn column) {
        String id = "case-" + column.id();
        TableColumn<CaseRow, ?> made = switch (column) {
            case TITLE -> new NodeColumn<>(id, column.title(), column.width(), CaseTableView::title).atLeast(column.least());
            case DEADLINE -> new NodeColumn<>(id, column.title(), column.width(), CaseTableView::deadline).atLeast(column.least());
            case FINDINGS -> new NodeColumn<>(id, column.title(), column.width(), CaseTableView::findings).atLeast(column.least());
            default -> new TextColumn<>(id, column.title(), column.width(), style(column), column::words).atLeast(column.least()).flowing();
        };
        made.setSortable(column.isSortable());
        return made;
    }

    private static String style(CaseColumn column) {
        return switch (column) {
            case STAGE, DUE, PERSON -> "body";
            default -> "muted";
        };
    }

    private static Node title(CaseRow row) {
        Label title = Words.strong(row.title());
        title.setWrapText(true);
        HBox box = new HBox(6, title);
        box.setAlignment(Pos.CENTER_LEFT);
        if (!row.packMark().isEmpty()) {
            Chip mark = new Chip(Tone.PROVISIONAL, row.packMark());
            mark.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(mark);
        }
        return box;
    }

    private static Node deadline(CaseRow row) {
        HBox box = new HBox(6);
        box.setAlignment(Pos.CENTER_LEFT);
        if (!row.deadline().isEmpty()) {
            Chip state = row.state().chip();
            state.setMinWidth(USE_PREF_SIZE);
            box.getChildren().addAll(state, Words.flowing(row.deadline()));
        }
        return box;
    }

    private static Node findings(CaseRow row) {
        HBox box = new HBox();
        box.setAlignment(Pos.CENTER_LEFT);
        if (!row.findings().isEmpty()) {
            box.getChildren().add(new Chip(row.findingTone(), row.findings()));
        }
        return box;
    }
}
