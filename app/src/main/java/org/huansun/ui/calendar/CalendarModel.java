package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.ui.kit.MonthDay;

/** A month with what falls on its days. */
public final class CalendarModel {

    /** How the month is shown. */
    public enum Form {
        MONTH,
        LIST
    }

    /** A case to show alone; an empty id for all. */
    public record CaseChoice(String id, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final LocalDate today;
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ObjectProperty<LocalDate> selectedDay;
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.MONTH);
    private final ObjectProperty<Optional<DayEvent>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<MonthDay> days = FXCollections.observableArrayList();
    private final ObservableList<DayEvent> events = FXCollections.observableArrayList();
    private final ObservableList<CaseChoice> cases;
    private final ObjectProperty<CaseChoice> onlyCase;

    /** A calendar that opens on today's month; {@code all} names the choice of all cases. */
    public CalendarModel(LocalDate today, CaseChoice all) {
        this.today = today;
        this.month = new ReadOnlyObjectWrapper<>(YearMonth.from(today));
        this.selectedDay = new SimpleObjectProperty<>(today);
        this.cases = FXCollections.observableArrayList(all);
        this.onlyCase = new SimpleObjectProperty<>(all);
        selectedDay.subscribe(this::dayChosen);
    }

    private void dayChosen(LocalDate day) {
        month.set(YearMonth.from(day));
        selected.set(eventsOn(day).stream().findFirst());
    }

    /** Moves by months; the selected day goes along. */
    public void turn(int months) {
        selectedDay.set(selectedDay.get().plusMonths(months));
    }

    /** Selects an event and its day. */
    public void select(DayEvent event) {
        selectedDay.set(event.day());
        selected.set(Optional.of(event));
    }

    /** Shows another month's days and events, whole weeks from a Monday; the selection follows. */
    public void show(List<MonthDay> monthDays, List<DayEvent> monthEvents) {
        events.setAll(monthEvents);
        days.setAll(monthDays.stream()
                .map(day -> day.with(eventsOn(day.day()).stream().map(DayEvent::item).toList()))
                .toList());
        selected.set(eventsOn(selectedDay.get()).stream().findFirst());
    }

    /** What falls on a day, of the case chosen. */
    public List<DayEvent> eventsOn(LocalDate day) {
        String only = onlyCase.get().id();
        return events.stream()
                .filter(event -> event.day().equals(day))
                .filter(event -> only.isEmpty() || event.caseId().equals(only))
                .toList();
    }

    /** Today. */
    public LocalDate today() {
        return today;
    }

    /** The month shown. */
    public ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    /** The selected day. */
    public ObjectProperty<LocalDate> selectedDay() {
        return selectedDay;
    }

    /** The event that the bar at the bottom explains. */
    public ObjectProperty<Optional<DayEvent>> selected() {
        return selected;
    }

    /** Month or list. */
    public ObjectProperty<Form> form() {
        return form;
    }

    /** The days of the grid, with their items. */
    public ObservableList<MonthDay> days() {
        return days;
    }

    /** The month's events in order of day. */
    public ObservableList<DayEvent> events() {
        return events;
    }

    /** Cases to choose from, the first means all. */
    public ObservableList<CaseChoice> cases() {
        return cases;
    }

    /** The case chosen. */
    public ObjectProperty<CaseChoice> onlyCase() {
        return onlyCase;
    }
}
