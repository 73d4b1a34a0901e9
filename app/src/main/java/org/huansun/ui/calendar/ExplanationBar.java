package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.huansun.ui.kit.MonthItem;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** One deadline in one line: what, how it came about, when, on what basis; and the way to its day strip. */
final class ExplanationBar extends HBox {

    private final CalendarModel model;
    private final Label nothing = Words.muted("");
    private final Label what = new Named();
    /** So much of a long name stands there on a small screen. */
    private static final double NAMED = 240;

    private final StackPane chip = new StackPane();
    private final Label summary = Words.body("");
    private final Label when = fixed(Words.strong(""));
    private final Label left = fixed(Words.body(""));
    private final Label basis = Words.small("");
    private final StringProperty set = new SimpleStringProperty("");
    private final ToolButton explain;
    private final List<Node> parts;

    ExplanationBar(CalendarModel model, CalendarActions actions) {
        this.model = model;
        getStyleClass().addAll("card", "explanation-bar");
        setAlignment(Pos.CENTER_LEFT);
        summary.setMinWidth(0);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        basis.setMinWidth(0);
        basis.setPrefWidth(0);
        basis.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(basis, Priority.ALWAYS);
        ToolButton whatIf = ToolButton.plain("calendar-what-if", Texts.text("calendar.what-if"), () -> model.selected().get().ifPresent(actions::whatIf));
        this.explain = ToolButton.plain("calendar-explain", Texts.text("calendar.explain"), () -> model.selected().get().ifPresent(actions::explain));
        this.parts = List.of(what, chip, summary, fixed(Words.muted("→")), when, left, basis, new Reasoned(whatIf, set), explain);
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
        summary.setText(event.summary());
        when.setText(event.when());
        left.setText(event.left());
        basis.setText(event.basis());
        set.set(event.isCounted() ? "" : Texts.text("calendar.what-if.set"));
        explain.setText(Texts.text(event.look() == MonthItem.Look.DUTY ? "calendar.article" : "calendar.explain"));
    }

    /** What it is comes before how it came about: a name keeps its place, up to a length. */
    private static final class Named extends Label {

        Named() {
            getStyleClass().add("strong");
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(NAMED, computePrefWidth(height));
        }
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
