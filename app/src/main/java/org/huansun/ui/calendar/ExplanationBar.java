package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huansun.ui.kit.MonthItem;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** One deadline in one line: what, how it came about, when, on what basis; and the way to its day strip. */
final class ExplanationBar extends HBox {

    private final CalendarModel model;
    private final CalendarActions actions;

    ExplanationBar(CalendarModel model, CalendarActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().addAll("card", "explanation-bar");
        setAlignment(Pos.CENTER_LEFT);
        model.selected().subscribe(this::show);
    }

    private void show(Optional<DayEvent> event) {
        getChildren().setAll(event.map(this::parts).orElseGet(this::nothing));
    }

    private List<Node> nothing() {
        return List.of(Words.muted(Texts.text("calendar.nothing", spoken(model.selectedDay().get()))));
    }

    private List<Node> parts(DayEvent event) {
        Label basis = Words.small(event.basis());
        basis.setMinWidth(0);
        basis.setPrefWidth(0);
        basis.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(basis, Priority.ALWAYS);
        Label what = Words.strong(Texts.text("calendar.what", event.title(), event.caseName()));
        what.setMinWidth(120);
        Label summary = Words.body(event.summary());
        summary.setMinWidth(0);
        return List.of(
                what,
                event.chip(),
                summary,
                fixed(Words.muted("→")),
                fixed(Words.strong(event.when())),
                fixed(Words.body(event.left())),
                basis,
                whatIf(event),
                ToolButton.plain("calendar-explain", Texts.text(event.look() == MonthItem.Look.DUTY ? "calendar.article" : "calendar.explain"),
                        () -> actions.explain(event)));
    }

    private Reasoned whatIf(DayEvent event) {
        return new Reasoned(ToolButton.plain("calendar-what-if", Texts.text("calendar.what-if"), () -> actions.whatIf(event)),
                new SimpleStringProperty(event.isCounted() ? "" : Texts.text("calendar.what-if.set")));
    }

    private static Label fixed(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static String spoken(LocalDate day) {
        return day.format(DateTimeFormatter.ISO_LOCAL_DATE) + " "
                + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
    }
}
