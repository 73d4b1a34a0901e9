package org.huansun.ui.meeting;

import javafx.css.PseudoClass;
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

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double ENOUGH = 1150;

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
        HostFoot foot = new HostFoot(model, actions);
        NotesBox notes = new NotesBox(model, actions);
        VBox middle = new VBox(12, stage, notes);
        middle.setMinWidth(400);
        HBox.setHgrow(middle, Priority.ALWAYS);
        StepList steps = new StepList(model);
        AttendanceBox attendance = new AttendanceBox(model, actions);
        HBox main = new HBox(12, steps, middle, attendance);
        main.setMinHeight(0);
        VBox.setVgrow(main, Priority.ALWAYS);
        getChildren().addAll(top(actions), main);
        widthProperty().map(width -> width.doubleValue() >= ENOUGH).subscribe(wide -> {
            place(foot, wide ? middle : this);
            steps.narrow(!wide);
            attendance.narrow(!wide);
            pseudoClassStateChanged(NARROW, !wide);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().subscribe(scene -> notes.enter()); // or the keys that choose a speaker would reach nobody
    }

    private void place(Node foot, VBox column) {
        if (foot.getParent() instanceof VBox before) {
            before.getChildren().remove(foot);
        }
        column.getChildren().add(foot);
    }

    private HBox top(MeetingActions actions) {
        Label facts = Words.muted("");
        facts.textProperty().bind(model.facts());
        Label clock = Words.styled("", "host-clock");
        clock.setMinWidth(USE_PREF_SIZE);
        clock.textProperty().bind(model.elapsed());
        ToolButton leave =
                ToolButton.icon("host-leave", Material2OutlinedAL.CLOSE_FULLSCREEN, Texts.text("host.leave"), actions::leave);
        leave.getStyleClass().add("quiet");
        Label title = Words.styled(model.title(), "host-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(
                12,
                title,
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
