package org.huansun.ui.kit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.huansun.ui.text.Texts;

/** A month, Monday first, in as many rows as it needs; a day is selected by pointer or arrow keys. */
public final class MonthGrid extends GridPane {

    private final ObjectProperty<LocalDate> selected;
    private final Consumer<MonthItem> chosen;
    private List<MonthCell> cells = List.of();

    /**
     * An empty grid.
     *
     * @param id stable, in kebab-case
     * @param chosen what happens when an item is clicked, or Enter is pressed on a day that has some
     */
    public MonthGrid(String id, LocalDate selected, Consumer<MonthItem> chosen) {
        this.selected = new SimpleObjectProperty<>(selected);
        this.chosen = chosen;
        setId(id);
        getStyleClass().add("month-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(Texts.text("month.grid"));
        for (int i = 0; i < 7; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / 7);
            getColumnConstraints().add(column);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        this.selected.subscribe(day -> mark());
    }

    /** The selected day; it may lie outside the month shown, then the owner shows that month. */
    public ObjectProperty<LocalDate> selected() {
        return selected;
    }

    /** Shows these days: whole weeks, the first a Monday. */
    public void show(YearMonth month, LocalDate today, List<MonthDay> days) {
        getChildren().clear();
        getRowConstraints().setAll(new RowConstraints(28));
        String[] names = Texts.text("week.long-days").split(" ", -1);
        for (int i = 0; i < 7; i++) {
            HBox name = new HBox(Words.small(names[i]));
            name.setAlignment(Pos.CENTER);
            name.getStyleClass().add("month-weekday");
            add(name, i, 0);
        }
        cells = days.stream().map(day -> new MonthCell(day, month, today, this::choose)).toList();
        for (int i = 0; i < cells.size(); i++) {
            MonthCell cell = cells.get(i);
            cell.setOnMousePressed(event -> {
                requestFocus();
                selected.set(cell.day().day());
            });
            add(cell, i % 7, 1 + i / 7);
        }
        for (int row = 0; row < cells.size() / 7; row++) {
            RowConstraints height = new RowConstraints();
            height.setVgrow(Priority.ALWAYS);
            height.setPercentHeight(-1);
            getRowConstraints().add(height);
        }
        mark();
    }

    private void choose(MonthItem item) {
        chosen.accept(item);
    }

    private void mark() {
        cells.forEach(cell -> cell.select(cell.day().day().equals(selected.get())));
    }

    private void key(KeyEvent event) {
        LocalDate day = selected.get();
        switch (event.getCode()) {
            case LEFT -> selected.set(day.minusDays(1));
            case RIGHT -> selected.set(day.plusDays(1));
            case UP -> selected.set(day.minusWeeks(1));
            case DOWN -> selected.set(day.plusWeeks(1));
            case PAGE_UP -> selected.set(day.minusMonths(1));
            case PAGE_DOWN -> selected.set(day.plusMonths(1));
            case ENTER, SPACE -> chooseFirst(day);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void chooseFirst(LocalDate day) {
        cells.stream()
                .filter(cell -> cell.day().day().equals(day))
                .flatMap(cell -> cell.day().items().stream())
                .findFirst()
                .ifPresent(this::choose);
    }
}
