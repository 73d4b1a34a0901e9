package org.huansun.ui.kit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.huansun.ui.text.Texts;

/**
 * A month, Monday first, in as many rows as it needs; a day is selected by pointer or arrow keys. Its cells are made once and
 * show one month after another.
 */
public final class MonthGrid extends Region {

    private static final int DAYS = 7;
    private static final int MOST_WEEKS = 6;
    private static final double NAMES = 28;
    private static final double LINE = 1;

    private final ObjectProperty<LocalDate> selected;
    private final Deeds deeds;
    private final List<HBox> names;
    private final List<MonthCell> cells;
    private LocalDate today = LocalDate.EPOCH;
    private int weeks = 5;

    /** What happens with a day or with what falls on it. */
    public interface Deeds {

        /** An item was clicked. */
        void chosen(MonthItem item);

        /** Enter was pressed on a day, or it was clicked twice, or the count of what doesn't fit was. */
        void opened(LocalDate day);
    }

    /** An empty grid; {@code id} is stable, in kebab-case. */
    public MonthGrid(String id, LocalDate selected, Deeds deeds) {
        this.selected = new SimpleObjectProperty<>(selected);
        this.deeds = deeds;
        setId(id);
        getStyleClass().add("month-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(Texts.text("month.grid"));
        this.names = Stream.of(Texts.text("week.long-days").split(" ", -1)).map(MonthGrid::name).toList();
        this.cells = IntStream.range(0, DAYS * MOST_WEEKS).mapToObj(at -> cell()).toList();
        getChildren().addAll(names);
        getChildren().addAll(cells);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        this.selected.subscribe(this::mark);
    }

    private static HBox name(String words) {
        HBox name = new HBox(Words.small(words));
        name.setAlignment(Pos.CENTER);
        name.getStyleClass().add("month-weekday");
        return name;
    }

    private MonthCell cell() {
        MonthCell cell = new MonthCell(deeds::chosen, deeds::opened);
        cell.setVisible(false);
        cell.setOnMousePressed(event -> {
            requestFocus();
            cell.day().map(MonthDay::day).ifPresent(selected::set);
        });
        cell.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                cell.day().map(MonthDay::day).ifPresent(deeds::opened);
            }
        });
        return cell;
    }

    /** The selected day; it may lie outside the month shown, then the owner shows that month. */
    public ObjectProperty<LocalDate> selected() {
        return selected;
    }

    /** Shows these days: whole weeks, the first a Monday. */
    public void show(YearMonth month, LocalDate now, List<MonthDay> days) {
        today = now;
        weeks = Math.max(1, days.size() / DAYS);
        for (int at = 0; at < cells.size(); at++) {
            if (at < days.size()) {
                cells.get(at).show(days.get(at), month, now);
            } else {
                cells.get(at).setVisible(false);
            }
        }
        mark();
        requestLayout();
    }

    private void mark() {
        cells.forEach(cell -> cell.select(cell.isOf(selected.get())));
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
            case HOME, T -> selected.set(today);
            case ENTER, SPACE -> deeds.opened(day);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * LINE;
        double height = getHeight() - 2 * LINE - NAMES;
        for (int column = 0; column < DAYS; column++) {
            double left = edge(LINE, width, column, DAYS);
            double right = edge(LINE, width, column + 1, DAYS);
            names.get(column).resizeRelocate(left, LINE, right - left, NAMES);
            for (int row = 0; row < MOST_WEEKS; row++) {
                double top = edge(LINE + NAMES, height, Math.min(row, weeks), weeks);
                double bottom = edge(LINE + NAMES, height, Math.min(row + 1, weeks), weeks);
                cells.get(row * DAYS + column).resizeRelocate(left, top, right - left, bottom - top);
            }
        }
    }

    private double edge(double start, double length, int at, int of) {
        return Math.round(start + length * at / of);
    }

    @Override
    protected double computeMinWidth(double height) {
        return DAYS * 50;
    }

    @Override
    protected double computePrefWidth(double height) {
        return DAYS * 140;
    }

    @Override
    protected double computeMinHeight(double width) {
        return NAMES + weeks * 24;
    }

    @Override
    protected double computePrefHeight(double width) {
        return NAMES + weeks * 84;
    }
}
