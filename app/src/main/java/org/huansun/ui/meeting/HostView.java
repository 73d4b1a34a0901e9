package org.huansun.ui.meeting;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The host's screen: steps left, words to read aloud in the middle, notes below, attendance right. */
public final class HostView extends VBox {

    private final MeetingModel model;

    /** The screen over its model. */
    public HostView(MeetingModel model, MeetingActions actions) {
        this.model = model;
        getStyleClass().add("host");
        StackPane stage = new StackPane();
        stage.setMinHeight(0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        Node reading = new ReadAloud(model, actions);
        Node ending = new OutcomePanel(model, actions);
        model.ending().subscribe(open -> stage.getChildren().setAll(open ? ending : reading));
        VBox middle = new VBox(12, stage, new NotesBox(model, actions), new HostFoot(model, actions));
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox main = new HBox(12, new StepList(model), middle, new AttendanceBox(model, actions));
        main.setMinHeight(0);
        VBox.setVgrow(main, Priority.ALWAYS);
        getChildren().addAll(top(actions), main);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private HBox top(MeetingActions actions) {
        Label facts = Words.muted("");
        facts.textProperty().bind(model.facts());
        Label clock = Words.styled("", "host-clock");
        clock.textProperty().bind(model.elapsed());
        ToolButton leave =
                ToolButton.icon("host-leave", Material2OutlinedAL.CLOSE_FULLSCREEN, Texts.text("host.leave"), actions::leave);
        leave.getStyleClass().add("quiet");
        HBox top = new HBox(
                12,
                Words.styled(model.title(), "host-title"),
                Words.muted(model.subtitle()),
                new Spring(),
                facts,
                clock,
                leave);
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private void key(KeyEvent event) {
        model.speakers().stream()
                .filter(speaker -> speaker.key() == event.getCode())
                .findFirst()
                .ifPresent(speaker -> {
                    model.speaker().set(speaker);
                    event.consume();
                });
    }
}
