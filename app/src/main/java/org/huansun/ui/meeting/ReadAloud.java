package org.huansun.ui.meeting;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** The words to read aloud, large, with figures stressed; below them what to make sure of. */
final class ReadAloud extends StackPane {

    private final MeetingModel model;
    private final MeetingActions actions;
    private final VBox body = new VBox(20);

    ReadAloud(MeetingModel model, MeetingActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("host-panel");
        getChildren().add(new Scroll("host-read", body));
        model.current().subscribe(now -> show());
    }

    private void show() {
        HostStep step = model.step();
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("read-aloud");
        step.readAloud().forEach(part -> flow.getChildren().add(text(part)));
        VBox checks = new VBox(6);
        step.checks().forEach(check -> checks.getChildren().add(box(step, check)));
        body.getChildren().setAll(Words.muted(Texts.text("host.read")), flow, checks);
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

    private Node box(HostStep step, HostStep.Check check) {
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
            actions.checked(step, check);
        });
        return box;
    }
}
