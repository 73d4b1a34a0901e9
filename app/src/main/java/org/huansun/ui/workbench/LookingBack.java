package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.huansun.problem.Problem;
import org.huansun.ui.kit.DayField;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;

/** The day that a case is seen as of: by what had happened until then, or by what had been recorded until then. */
final class LookingBack {

    private final Bench bench;
    private final String caseId;
    private final Runnable changed;
    private Optional<LocalDate> day = Optional.empty();
    private By by = By.DAY_OF_EVENT;

    /** By what an entry belongs to a day. */
    private enum By {
        DAY_OF_EVENT,
        TIME_OF_RECORDING
    }

    /** @param changed is told when another day is looked at */
    LookingBack(Bench bench, String caseId, Runnable changed) {
        this.bench = bench;
        this.caseId = caseId;
        this.changed = changed;
    }

    /** The case as it is to be shown. */
    CaseFile file() {
        LocalDate asOf = day.orElse(bench.workspace().today());
        return by == By.TIME_OF_RECORDING && day.isPresent()
                ? bench.workspace().caseFileAsKnown(caseId, asOf) : bench.workspace().caseFile(caseId, asOf);
    }

    /** The words of the button that leads here, or none while the case is shown as it is now. */
    String shortly() {
        return day.map(asOf -> Texts.text(by == By.DAY_OF_EVENT ? "desk.as-of" : "desk.as-known", words(asOf))).orElse("");
    }

    /** What is shown instead of the case as it is now, or nothing. */
    String sentence() {
        return day.map(asOf -> Texts.text(by == By.DAY_OF_EVENT ? "desk.looking-back" : "desk.looking-back.known", words(asOf)))
                .orElse("");
    }

    private String words(LocalDate asOf) {
        return new DateWords(bench.workspace().today()).day(asOf);
    }

    /** Shows the case as it is now. */
    void backToNow() {
        day = Optional.empty();
        changed.run();
    }

    /** Lets a day be chosen beside a node. */
    void choose(Node beside) {
        DayField field = new DayField("as-of-day", Texts.text("desk.as-of.choose"));
        field.day().set(day.orElse(bench.workspace().today()));
        PopOver over = new PopOver();
        over.setAnimated(false);
        ToggleGroup group = new ToggleGroup();
        HBox ways = new HBox(way(group, "as-of-event", "desk.as-of.event", By.DAY_OF_EVENT),
                way(group, "as-of-recording", "desk.as-of.recording", By.TIME_OF_RECORDING));
        ways.getStyleClass().add("yes-no");
        ToolButton today = ToolButton.plain("as-of-today", Texts.text("desk.as-of.today"), () -> {
            Platform.runLater(over::hide);
            backToNow();
        });
        VBox content = new VBox(8, Words.small(Texts.text("desk.as-of.choose")), field, ways, today);
        content.getStyleClass().add("popover-content");
        over.setContentNode(content);
        field.day().subscribe((before, now) -> Optional.ofNullable(now).ifPresent(chosen -> {
            see(chosen, by);
            Platform.runLater(over::hide); // at once, the field would lose its cursor and take back the day before
        }));
        over.show(beside);
    }

    private ToggleButton way(ToggleGroup group, String id, String words, By way) {
        ToggleButton button = new ToggleButton(Texts.text(words));
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(by == way);
        button.setOnAction(event -> {
            button.setSelected(true);
            day.ifPresentOrElse(asOf -> see(asOf, way), () -> by = way);
        });
        return button;
    }

    /** A day on which nothing of the case was recorded is told of, and what was shown stays. */
    private void see(LocalDate asOf, By way) {
        Optional<LocalDate> dayBefore = day;
        By before = by;
        day = Optional.of(asOf).filter(chosen -> way == By.TIME_OF_RECORDING || !chosen.equals(bench.workspace().today()));
        by = way;
        try {
            changed.run();
        } catch (Problem nothingThere) {
            day = dayBefore;
            by = before;
            bench.show(nothingThere);
        }
    }
}
