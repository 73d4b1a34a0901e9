package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.MonthItem;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** One deadline in two lines: what and when, below it how it came about and on what basis; and the way to its day strip. */
final class ExplanationBar extends HBox {

    private final CalendarModel model;
    private final Label nothing = Words.muted("");
    private final Label what = Words.strong("");
    private final StackPane chip = new StackPane();
    private final Label when = fixed(Words.strong(""));
    private final Label left = fixed(Words.body(""));
    private final Label reason = Words.small("");
    private final StringProperty set = new SimpleStringProperty("");
    private final ToolButton explain;
    private final List<Node> parts;

    ExplanationBar(CalendarModel model, CalendarActions actions) {
        this.model = model;
        getStyleClass().addAll("card", "explanation-bar");
        setAlignment(Pos.CENTER_LEFT);
        what.setWrapText(true);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        reason.setWrapText(true);
        HBox first = new HBox(12, what, chip, fixed(Words.muted("→")), when, left);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox said = new VBox(1, first, reason);
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        ToolButton whatIf = ToolButton.plain("calendar-what-if", Texts.text("calendar.what-if"), () -> model.selected().get().ifPresent(actions::whatIf));
        this.explain = ToolButton.plain("calendar-explain", Texts.text("calendar.explain"), () -> model.selected().get().ifPresent(actions::explain));
        this.parts = List.of(said, new Reasoned(whatIf, set), fixed(explain));
        model.selected().subscribe(this::show);
    }

    /** The same nodes say another thing: this happens at each key. */
    private void show(Optional<DayEvent> event) {
        nothing.setText(Texts.text("calendar.nothing", spoken(model.selectedDay().get())));
        event.ifPresent(this::say);
        List<Node> shown = event.isPresent() ? parts : List.of(nothing);
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    private void say(DayEvent event) {
        what.setText(Texts.text("calendar.what", event.title(), event.caseName()));
        chip.getChildren().setAll(event.chip());
        when.setText(event.when());
        left.setText(event.left());
        reason.setText(Stream.of(event.summary(), event.basis()).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · ")));
        set.set(event.isCounted() ? "" : Texts.text("calendar.what-if.set"));
        explain.setText(Texts.text(event.look() == MonthItem.Look.DUTY ? "calendar.article" : "calendar.explain"));
    }

    private static <T extends Region> T fixed(T region) {
        region.setMinWidth(Region.USE_PREF_SIZE);
        return region;
    }

    private static String spoken(LocalDate day) {
        return day.format(DateTimeFormatter.ISO_LOCAL_DATE) + " "
                + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
    }
}
