package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.ui.kit.MonthDay;

/** Bars on an axis of time: which rows there are, which of them and which days are in sight, and which one is selected. */
public final class StripModel {

    private final LocalDate today;
    private final ObservableList<StripRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<StripAxis> axis;
    private final IntegerProperty top = new SimpleIntegerProperty(0);
    private final ReadOnlyObjectWrapper<Optional<StripBar>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Function<LocalDate, MonthDay>> nature;
    private int at = -1;
    private int inSight = 1;

    /** An empty one. */
    public StripModel(LocalDate today) {
        this.today = today;
        this.axis = new SimpleObjectProperty<>(StripAxis.around(YearMonth.from(today)));
        this.nature = new SimpleObjectProperty<>(day -> new MonthDay(day, MonthDay.Nature.WORK, "", List.of()));
    }

    /** Shows other rows; the bar that was selected stays so if it is still there. */
    public void show(List<StripRow> now, Function<LocalDate, MonthDay> days) {
        Optional<String> before = selected.get().map(bar -> bar.event().id());
        nature.set(days);
        rows.setAll(now);
        at = -1;
        for (int row = 0; row < now.size(); row++) {
            if (now.get(row) instanceof StripRow.Bar(StripBar bar) && before.filter(bar.event().id()::equals).isPresent()) {
                at = row;
            }
        }
        if (at < 0) {
            selected.set(Optional.empty());
        }
        scrollTo(top.get());
        if (at >= 0) {
            select(at);
        }
    }

    /** Selects a row, if it is a bar, and brings it into sight. */
    void select(int row) {
        if (row >= 0 && row < rows.size() && rows.get(row) instanceof StripRow.Bar(StripBar bar)) {
            at = row;
            selected.set(Optional.of(bar));
            if (row < top.get()) {
                scrollTo(row > 0 && rows.get(row - 1) instanceof StripRow.Group ? row - 1 : row);
            } else if (row >= top.get() + inSight) {
                scrollTo(row - inSight + 1);
            }
        }
    }

    /** Selects the next bar below ({@code 1}) or above ({@code -1}); at the end nothing changes. */
    void step(int direction) {
        for (int row = at < 0 && direction > 0 ? 0 : at + direction; row >= 0 && row < rows.size(); row += direction) {
            if (rows.get(row) instanceof StripRow.Bar) {
                select(row);
                return;
            }
        }
    }

    /** Shows the rows from one on, as far as there are rows to fill the sight. */
    void scrollTo(int row) {
        top.set(Math.max(0, Math.min(row, rows.size() - inSight)));
    }

    /** How many rows there is room for. */
    void rowsInSight(int count) {
        inSight = Math.max(1, count);
        scrollTo(top.get());
    }

    /** Moves the axis by some days. */
    void move(long days) {
        axis.set(axis.get().moved(days));
    }

    /** Zooms; the end of the selected bar stays where it stands, else a day does. */
    void zoom(StripAxis.Zoom zoom, LocalDate still) {
        axis.set(axis.get().zoomed(zoom, still));
    }

    /** Brings a month into sight. */
    void lookAt(YearMonth month) {
        axis.set(axis.get().at(month));
    }

    /** The place of the selected row, or -1. */
    int selectedRow() {
        return at;
    }

    /** How many rows there is room for. */
    int rowsInSight() {
        return inSight;
    }

    /** Today. */
    public LocalDate today() {
        return today;
    }

    /** The rows. */
    public ObservableList<StripRow> rows() {
        return rows;
    }

    /** The days in sight. */
    public ObjectProperty<StripAxis> axis() {
        return axis;
    }

    /** The first row in sight. */
    public IntegerProperty top() {
        return top;
    }

    /** The selected bar. */
    public ReadOnlyObjectProperty<Optional<StripBar>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** What the official arrangement says of a day. */
    public ObjectProperty<Function<LocalDate, MonthDay>> nature() {
        return nature;
    }
}
