package org.huansun.ui.calendar;

import java.time.YearMonth;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The month's name, turning, month, list or strips, the filters' button, print, ICS. */
final class CalendarBar extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton filters = new ToggleButton();

    CalendarBar(CalendarModel model, CalendarActions actions) {
        getStyleClass().add("page-header");
        setAlignment(Pos.CENTER_LEFT);
        Label title = Words.styled("", "page-title");
        title.textProperty().bind(model.month().map(CalendarBar::name));
        title.setMinWidth(112);
        filters.setId("calendar-filters");
        filters.textProperty().bind(model.filters().choice().map(choice -> choice.filters() == 0
                ? Texts.text("calendar.filters") : Texts.text("calendar.filters.some", choice.filters())));
        filters.getStyleClass().add("fold-toggle");
        filters.setSelected(true);
        getChildren()
                .addAll(
                        title,
                        unsure(model),
                        ToolButton.icon(
                                "calendar-back", Material2OutlinedAL.CHEVRON_LEFT, Texts.text("calendar.back"), () -> model.turn(-1)),
                        ToolButton.plain("calendar-today", Texts.text("calendar.today"), model::goToToday),
                        ToolButton.icon(
                                "calendar-on", Material2OutlinedAL.CHEVRON_RIGHT, Texts.text("calendar.on"), () -> model.turn(1)),
                        form(model, CalendarModel.Form.MONTH, "calendar-form-month", Texts.text("calendar.month")),
                        form(model, CalendarModel.Form.LIST, "calendar-form-list", Texts.text("calendar.list")),
                        form(model, CalendarModel.Form.STRIPS, "calendar-form-strips", Texts.text("calendar.strips")),
                        new Spring(),
                        filters,
                        ToolButton.plain("calendar-print", Texts.text("calendar.print"), actions::print).with(Material2OutlinedMZ.PRINT),
                        ToolButton.plain("calendar-ics", Texts.text("calendar.ics"), actions::exportIcs));
    }

    /** That days of the month are not sure, while the filters, and the sentence about it among them, are folded away. */
    private Chip unsure(CalendarModel model) {
        Chip chip = DeadlineState.PROVISIONAL.chip();
        Hint why = new Hint("");
        why.textProperty().bind(model.notice());
        chip.setTooltip(why);
        chip.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> !filters.isSelected() && model.days().stream().anyMatch(day -> day.nature().unsure()), filters.selectedProperty(), model.days()));
        chip.managedProperty().bind(chip.visibleProperty());
        return chip;
    }

    /** Shows or hides the filters. */
    ToggleButton filters() {
        return filters;
    }

    private static String name(YearMonth month) {
        return Texts.text("calendar.title", month.getYear(), month.getMonthValue());
    }

    private ToggleButton form(CalendarModel model, CalendarModel.Form form, String id, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        model.form().subscribe(now -> button.setSelected(now == form));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.form().set(form);
        });
        return button;
    }
}
