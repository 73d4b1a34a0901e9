package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.huansun.ui.kit.MonthDay;

/** A month with what falls on its days, in one of three forms. Whoever fills it follows month, form and filters. */
public final class CalendarModel {

    /** How the month is shown. */
    public enum Form {
        MONTH,
        LIST,
        /** 案件条: a bar for each deadline, by case, on an axis of time. */
        STRIPS
    }

    private final LocalDate today;
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ObjectProperty<LocalDate> selectedDay;
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.MONTH);
    private final ObjectProperty<Optional<DayEvent>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty dayOpen = new SimpleBooleanProperty(false);
    private final ObservableList<MonthDay> days = FXCollections.observableArrayList();
    private final ObservableList<DayEvent> events = FXCollections.observableArrayList();
    private final ObservableList<DayEvent> onDay = FXCollections.observableArrayList();
    private final StringProperty count = new SimpleStringProperty("");
    private final StringProperty notice = new SimpleStringProperty("");
    private final StringProperty suspended = new SimpleStringProperty("");
    private final CalendarFilters filters = new CalendarFilters();
    private final StripModel strips;
    private Map<LocalDate, List<DayEvent>> byDay = Map.of();

    /** A calendar that opens on today's month. */
    public CalendarModel(LocalDate today) {
        this.today = today;
        this.month = new ReadOnlyObjectWrapper<>(YearMonth.from(today));
        this.selectedDay = new SimpleObjectProperty<>(today);
        this.strips = new StripModel(today);
        selectedDay.subscribe(this::dayChosen);
        month.subscribe(now -> strips.lookAt(now));
        strips.selected().subscribe(bar -> bar.ifPresent(chosen -> selected.set(Optional.of(chosen.event()))));
    }

    private void dayChosen(LocalDate day) {
        month.set(YearMonth.from(day));
        onDay.setAll(eventsOn(day));
        selected.set(onDay.stream().findFirst());
    }

    /** Moves by months; the selected day goes along. */
    public void turn(int months) {
        selectedDay.set(selectedDay.get().plusMonths(months));
    }

    /** Selects today; the axis of time shows it too. */
    public void goToToday() {
        selectedDay.set(today);
        strips.lookAt(month.get());
    }

    /** Selects an event and its day. */
    public void select(DayEvent event) {
        selectedDay.set(event.day());
        selected.set(Optional.of(event));
    }

    /** Selects the event that an item of the month stands for. */
    void select(String itemId) {
        byDay.values().stream().flatMap(List::stream).filter(event -> event.id().equals(itemId)).findFirst().ifPresent(this::select);
    }

    /** Opens a day: everything that falls on it. */
    public void open(LocalDate day) {
        selectedDay.set(day);
        dayOpen.set(true);
    }

    /** Shows another month's days and events; what was selected stays so if it is still there. One that is no longer wanted is let go. */
    public void show(MonthPage page) {
        if (!page.month().equals(month.get())) {
            return;
        }
        Optional<String> before = selected.get().map(DayEvent::id);
        byDay = page.byDay();
        count.set(page.count());
        notice.set(page.notice());
        events.setAll(page.events());
        days.setAll(page.days());
        onDay.setAll(eventsOn(selectedDay.get()));
        selected.set(onDay.stream().filter(event -> before.filter(event.id()::equals).isPresent()).findFirst()
                .or(() -> onDay.stream().findFirst()));
    }

    /** What falls on a day. */
    public List<DayEvent> eventsOn(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
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

    /** Whether the panel with everything of the selected day is open. */
    public BooleanProperty dayOpen() {
        return dayOpen;
    }

    /** Month, list or strips. */
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

    /** What falls on the selected day. */
    public ObservableList<DayEvent> onDay() {
        return onDay;
    }

    /** How many are shown, in words. */
    public StringProperty count() {
        return count;
    }

    /** What has to be known of the month's arrangement, or empty. */
    public StringProperty notice() {
        return notice;
    }

    /** How many stand still and have no day, in words, or empty. */
    public StringProperty suspended() {
        return suspended;
    }

    /** What narrows it. */
    public CalendarFilters filters() {
        return filters;
    }

    /** The bars on the axis of time. */
    public StripModel strips() {
        return strips;
    }
}
