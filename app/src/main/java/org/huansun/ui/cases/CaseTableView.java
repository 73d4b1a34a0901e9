package org.huansun.ui.cases;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.cases.CaseChoice.Direction;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.NodeColumn;
import org.huansun.ui.kit.PlainTable;
import org.huansun.ui.kit.TextColumn;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** One page of the list of cases as a table; sorting asks for another page instead of sorting what is there. */
final class CaseTableView extends StackPane {

    private static final double SCROLL_BAR = 16;
    /** So much of the next column has nothing in it. */
    private static final double PADDING = 8;

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
        table.widthProperty().map(width -> crowded()).subscribe(crowded -> arrange());
        table.widthProperty().subscribe(width -> fit(crowded()));
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

    private boolean crowded() {
        double least = SCROLL_BAR + model.columns().stream().mapToDouble(CaseColumn::least).sum();
        return table.getWidth() > 0 && table.getWidth() < least;
    }

    /** Where the columns don't fit beside each other (a small screen at 150 %), the table is moved sideways: none is squeezed away. */
    private void fit(boolean crowded) {
        columns.forEach((column, shown) -> shown.setPrefWidth(crowded ? column.widthWhereCrowded() : column.width()));
        if (crowded) {
            double more = leftOver();
            Optional.ofNullable(columns.get(CaseColumn.TITLE)).ifPresent(title -> title.setPrefWidth(title.getPrefWidth() + more));
            table.moveSideways();
        } else {
            table.shareOutWidth();
        }
    }

    /** How much room the columns that are whole in sight leave: a part of another would say nothing. */
    private double leftOver() {
        double left = table.getWidth() - PADDING;
        for (TableColumn<CaseRow, ?> column : table.getColumns()) {
            if (column.getPrefWidth() > left) {
                return left;
            }
            left -= column.getPrefWidth();
        }
        return 0;
    }

    private void arrange() {
        boolean crowded = crowded();
        Comparator<CaseColumn> order = crowded ? Comparator.comparingInt(CaseColumn::placeWhereCrowded) : Comparator.naturalOrder();
        List<TableColumn<CaseRow, ?>> shown = model.columns().stream().sorted(order)
                .<TableColumn<CaseRow, ?>>map(columns::get).toList();
        table.getColumns().setAll(shown);
        showOrder(model.choice().get());
        fit(crowded);
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

    /** A long title goes on in the second line, unless what has to be said of its pack stands there. */
    private static Node title(CaseRow row) {
        Label title = Words.strong(row.title());
        if (row.packMark().isEmpty()) {
            title.setWrapText(true);
            return title;
        }
        Label mark = Words.styled(row.packMark(), "pack-mark");
        VBox both = new VBox(title, mark);
        both.setAlignment(Pos.CENTER_LEFT);
        Tooltip.install(both, new Hint(row.title() + "\n" + row.packMark()));
        return both;
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
