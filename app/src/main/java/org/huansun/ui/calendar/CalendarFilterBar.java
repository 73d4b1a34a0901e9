package org.huansun.ui.calendar;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** What narrows the calendar, one key that lets everything through again, and how many are shown. */
final class CalendarFilterBar extends FlowPane {

    CalendarFilterBar(CalendarModel model) {
        super(8, 6);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("calendar-filters");
        for (CalendarFilter.Kind kind : CalendarFilter.Kind.values()) {
            getChildren().add(filter(model.filters(), kind));
        }
        ToolButton reset = ToolButton.quiet("calendar-reset", Texts.text("calendar.reset"), model.filters()::reset)
                .disabledWhen(model.filters().choice().map(choice -> choice.filters() == 0));
        Label count = Words.small("");
        count.setId("calendar-count");
        count.textProperty().bind(model.count());
        count.setMinWidth(Region.USE_PREF_SIZE);
        ToolButton suspended = ToolButton.quiet("calendar-suspended", "", () -> {
            model.filters().chosen(CalendarFilter.Kind.STATE).set(suspendedOf(model.filters()));
            model.form().set(CalendarModel.Form.STRIPS);
        });
        suspended.textProperty().bind(model.suspended());
        suspended.setAccessibleText(Texts.text("calendar.suspended.spoken"));
        suspended.visibleProperty().bind(model.suspended().isNotEmpty());
        suspended.managedProperty().bind(suspended.visibleProperty());
        Label notice = Words.styled("", "calendar-notice");
        notice.textProperty().bind(model.notice());
        notice.visibleProperty().bind(model.notice().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        getChildren().addAll(reset, count, suspended, notice);
    }

    /** The filter that lets through what stands still: the state that its desk calls so. */
    private static CalendarFilter suspendedOf(CalendarFilters filters) {
        return filters.offered(CalendarFilter.Kind.STATE).stream().filter(filter -> filter.id().equals("SUSPENDED")).findFirst()
                .orElseGet(CalendarFilter.Kind.STATE::any);
    }

    private static ComboBox<CalendarFilter> filter(CalendarFilters filters, CalendarFilter.Kind kind) {
        ComboBox<CalendarFilter> box = new ComboBox<>(filters.offered(kind));
        box.setId("calendar-" + kind.id());
        box.setAccessibleText(kind.title());
        box.setPrefWidth(kind.width());
        box.valueProperty().bindBidirectional(filters.chosen(kind));
        return box;
    }
}
