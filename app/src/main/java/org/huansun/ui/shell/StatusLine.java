package org.huansun.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** What is not yet sent, last backup, how far the calendar is sure, and work that runs, with its cancel. */
final class StatusLine extends HBox {

    /** Below this (a small screen at 150 %) work that runs leaves room for one fact only. */
    private static final double ENOUGH = 1000;

    private final HBox parts = new HBox(24);
    private final HBox tasks = new HBox(16);

    StatusLine(ShellModel model) {
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        parts.setAlignment(Pos.CENTER_LEFT);
        tasks.setAlignment(Pos.CENTER_LEFT);
        Label pack = Words.small("");
        pack.textProperty().bind(model.rulePack());
        getChildren().addAll(parts, new Spring(), tasks, pack);
        model.status().addListener((ListChangeListener<String>) change -> show(model));
        model.tasks().addListener((ListChangeListener<RunningTask>) change -> show(model));
        widthProperty().map(width -> width.doubleValue() >= ENOUGH).subscribe(wide -> show(model));
    }

    private void show(ShellModel model) {
        boolean crowded = !model.tasks().isEmpty() && getWidth() < ENOUGH;
        parts.getChildren().setAll(model.status().stream().limit(crowded ? 1 : model.status().size()).map(Words::small).toList());
        tasks.getChildren().setAll(model.tasks().stream().map(StatusLine::task).toList());
    }

    private static Node task(RunningTask task) {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(120);
        bar.progressProperty().bind(task.progress());
        Label detail = Words.small("");
        detail.textProperty().bind(task.detail());
        ToolButton cancel = ToolButton.quiet("task-cancel-" + task.id(), Texts.text("shell.cancel"), task.cancel());
        HBox box = new HBox(8, Words.small(task.title()), bar, detail, cancel);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
