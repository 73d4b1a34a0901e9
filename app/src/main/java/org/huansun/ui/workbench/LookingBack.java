package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.huansun.ui.kit.DayField;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.huansun.ui.workbench.CaseSight.By;
import org.huansun.ui.workbench.CaseSight.Look;
import org.huansun.workspace.CaseFile;

/** The day that a case is seen as of: by what had happened until then, or by what had been recorded until then. */
final class LookingBack {

    private final Bench bench;
    private final Consumer<CaseSight> changed;
    private final LatestQuestion question;
    private CaseSight sight;

    /** @param changed is told when something else is to be shown */
    LookingBack(Bench bench, CaseSight sight, Consumer<CaseSight> changed) {
        this.bench = bench;
        this.sight = sight;
        this.changed = changed;
        this.question = new LatestQuestion(bench);
    }

    /** The case as it is shown. */
    CaseFile file() {
        return sight.shown();
    }

    /** The case as it is now, and what the person recorded lately. */
    CaseSight sight() {
        return sight;
    }

    /** Reads again what is shown. */
    void again() {
        see(sight.look());
    }

    /** What is shown stays where there was nothing on the day that is asked for, and that is told of. */
    private void see(Look look) {
        String caseId = sight.shown().id();
        question.ask(() -> CaseSight.of(bench.workspace(), caseId, look), read -> {
            sight = read;
            changed.accept(read);
        });
    }

    /** The words of the button that leads here, or none while the case is shown as it is now. */
    String shortly() {
        return sight.look().day().map(asOf -> Texts.text(sight.look().by() == By.DAY_OF_EVENT ? "desk.as-of" : "desk.as-known", words(asOf))).orElse("");
    }

    /** What is shown instead of the case as it is now, or nothing. */
    String sentence() {
        return sight.look().day().map(asOf -> Texts.text(sight.look().by() == By.DAY_OF_EVENT ? "desk.looking-back" : "desk.looking-back.known", words(asOf)))
                .orElse("");
    }

    private String words(LocalDate asOf) {
        return new DateWords(bench.workspace().today()).day(asOf);
    }

    /** Shows the case as it is now. */
    void backToNow() {
        see(Look.NOW);
    }

    /** Lets a day be chosen beside a node. */
    void choose(Node beside) {
        DayField field = new DayField("as-of-day", Texts.text("desk.as-of.choose"));
        field.day().set(sight.look().day().orElse(bench.workspace().today()));
        ObjectProperty<By> by = new SimpleObjectProperty<>(sight.look().by());
        PopOver over = new PopOver();
        over.setAnimated(false);
        ToggleGroup group = new ToggleGroup();
        HBox ways = new HBox(way(group, "as-of-event", "desk.as-of.event", By.DAY_OF_EVENT, by),
                way(group, "as-of-recording", "desk.as-of.recording", By.TIME_OF_RECORDING, by));
        ways.getStyleClass().add("yes-no");
        ToolButton today = ToolButton.plain("as-of-today", Texts.text("desk.as-of.today"), () -> {
            Platform.runLater(over::hide);
            backToNow();
        });
        VBox content = new VBox(8, Words.small(Texts.text("desk.as-of.choose")), field, ways, today);
        content.getStyleClass().add("popover-content");
        over.setContentNode(content);
        field.day().subscribe((before, now) -> Optional.ofNullable(now).ifPresent(chosen -> {
            see(chosen, by.get());
            Platform.runLater(over::hide); // at once, the field would lose its cursor and take back the day before
        }));
        over.show(beside);
    }

    private ToggleButton way(ToggleGroup group, String id, String words, By way, ObjectProperty<By> by) {
        ToggleButton button = new ToggleButton(Texts.text(words));
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(by.get() == way);
        button.setOnAction(event -> {
            button.setSelected(true);
            by.set(way);
            sight.look().day().ifPresent(asOf -> see(asOf, way));
        });
        return button;
    }

    /** As of today by the day of the event is as it is now. */
    private void see(LocalDate asOf, By way) {
        see(way == By.DAY_OF_EVENT && asOf.equals(bench.workspace().today()) ? Look.NOW : new Look(Optional.of(asOf), way));
    }
}
