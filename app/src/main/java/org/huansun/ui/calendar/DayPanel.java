package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DrawnList;
import org.huansun.ui.kit.MonthDay;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Everything that falls on the selected day: up and down go through it, Enter explains, Esc goes back to the month. */
final class DayPanel extends StackPane {

    private final CalendarModel model;
    private final DrawnList<DayEvent> list;

    DayPanel(CalendarModel model, CalendarActions actions) {
        this.model = model;
        this.list = new DrawnList<>("calendar-day", model.onDay(), DayPanel::line, Texts.text("calendar.day.spoken"));
        list.setPlaceholder(Words.muted(Texts.text("calendar.day.none")));
        Label heading = Words.styled("", "card-title");
        heading.textProperty().bind(model.selectedDay().map(DayPanel::spoken));
        Label what = Words.small("");
        model.selectedDay().subscribe(day -> what.setText(nature(day)));
        model.days().subscribe(() -> what.setText(nature(model.selectedDay().get())));
        ToolButton close = ToolButton.icon("calendar-day-close", Material2OutlinedAL.CLOSE, Texts.text("calendar.day.close"), () -> model.dayOpen().set(false));
        close.getStyleClass().add("quiet");
        HBox head = new HBox(8, heading, what, new org.huansun.ui.kit.Spring(), close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        getChildren().add(new Card(head, list));
        list.getSelectionModel().selectedItemProperty().subscribe(event -> {
            if (event != null) {
                model.selected().set(java.util.Optional.of(event));
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                explain(actions);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, actions));
    }

    /** Puts the keys on the first item. */
    void enter() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event, CalendarActions actions) {
        if (event.getCode() == KeyCode.ENTER) {
            explain(actions);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.dayOpen().set(false);
            event.consume();
        }
    }

    private void explain(CalendarActions actions) {
        DayEvent event = list.getSelectionModel().getSelectedItem();
        if (event != null) {
            actions.explain(event);
        }
    }

    private static Node line(DayEvent event) {
        HBox first = new HBox(6, event.chip(), Words.strong(event.title()));
        first.setAlignment(Pos.CENTER_LEFT);
        Label left = Words.small(event.left());
        left.setMinWidth(Region.USE_PREF_SIZE);
        Label whose = Words.body(event.caseName());
        whose.setMinWidth(0);
        HBox.setHgrow(whose, Priority.ALWAYS);
        whose.setMaxWidth(Double.MAX_VALUE);
        HBox second = new HBox(8, whose, left);
        second.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(1, first, second, Words.small(event.summary()));
        line.setAccessibleText(String.join(" ", event.state(), event.title(), event.caseName(), event.left()));
        return line;
    }

    private static String spoken(LocalDate day) {
        return Texts.text("calendar.day.title", day.getMonthValue(), day.getDayOfMonth(),
                day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE));
    }

    private String nature(LocalDate day) {
        return model.days().stream().filter(known -> known.day().equals(day)).findFirst().map(DayPanel::words).orElse("");
    }

    private static String words(MonthDay day) {
        return switch (day.nature()) {
            case WORK -> Texts.text("calendar.day.work");
            case WEEKEND -> Texts.text("calendar.day.weekend");
            case HOLIDAY -> Texts.text("calendar.day.holiday", day.holiday());
            case MAKE_UP -> Texts.text("calendar.day.make-up", day.holiday());
            case UNSURE_WORK, UNSURE_WEEKEND -> Texts.text("calendar.day.unsure");
        };
    }
}
