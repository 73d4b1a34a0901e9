package org.huansun.ui.meeting;

import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** The words to read aloud, large, with figures stressed; below them what to make sure of, and why not if not. */
final class ReadAloud extends VBox {

    private final MeetingModel model;
    private final VBox body = new VBox(20);

    ReadAloud(MeetingModel model) {
        this.model = model;
        getStyleClass().add("host-panel");
        Scroll scroll = new Scroll("host-read", body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.current().subscribe(now -> show());
        model.reasonAsked().subscribe(asked -> show());
        model.checked().addListener((SetChangeListener<String>) change -> {
            if (model.unchecked().isEmpty()) {
                model.reasonAsked().set(false);
            }
        });
    }

    private void show() {
        HostStep step = model.step();
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("read-aloud");
        step.readAloud().forEach(part -> flow.getChildren().add(text(part)));
        VBox checks = new VBox(6);
        step.checks().forEach(check -> checks.getChildren().add(box(check)));
        body.getChildren().setAll(Words.muted(Texts.text("host.read")), flow, checks);
        if (!step.note().isEmpty()) {
            body.getChildren().add(Words.flowing(Texts.text("host.hint", step.note())));
        }
        step.panel().ifPresent(panel -> body.getChildren().add(opening(panel)));
        if (getChildren().size() > 1) {
            getChildren().removeLast();
        }
        if (model.reasonAsked().get()) {
            getChildren().add(reason());
        }
    }

    private Node opening(HostPanel panel) {
        String key = switch (panel) {
            case ATTENDANCE -> "host.people";
            case CLAUSES -> "host.clauses";
            case MATERIALS -> "host.evidence";
            case ENDING -> "host.end";
            case MINUTES -> "host.minutes";
            case SCRIPT -> "host.script";
        };
        return ToolButton.plain("host-work", Texts.text("host.work", Texts.text(key)), () -> model.panel().set(panel));
    }

    private Node reason() {
        TextField field = new TextField();
        field.setId("host-reason");
        field.setPromptText(Texts.text("host.reason.hint"));
        field.setAccessibleText(Texts.text("host.reason"));
        field.textProperty().bindBidirectional(model.reason());
        VBox box = new VBox(6, Words.styled(Texts.text("host.reason", model.unchecked().size()), "host-warning"), field);
        field.sceneProperty().subscribe(scene -> field.requestFocus());
        return box;
    }

    private static Text text(ReadPart part) {
        Text text = new Text(part.text());
        text.getStyleClass().add("read-text");
        switch (part.weight()) {
            case PLAIN -> {}
            case FIGURE -> text.getStyleClass().add("figure");
        }
        return text;
    }

    private Node box(HostStep.Check check) {
        CheckBox box = new CheckBox(check.words());
        box.setId("host-check-" + check.id());
        box.setWrapText(true);
        box.setSelected(model.checked().contains(check.id()));
        box.setOnAction(event -> {
            if (box.isSelected()) {
                model.checked().add(check.id());
            } else {
                model.checked().remove(check.id());
            }
        });
        return box;
    }
}
