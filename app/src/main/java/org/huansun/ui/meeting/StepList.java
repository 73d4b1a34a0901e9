package org.huansun.ui.meeting;

import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Icon;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The script's steps: done, current, to come. */
final class StepList extends VBox {

    private static final double WIDTH = 270;
    private static final double NARROW = 196;

    private final MeetingModel model;
    private final VBox entries = new VBox(6);
    private final Scroll scroll = new Scroll("host-steps", entries);

    StepList(MeetingModel model) {
        this.model = model;
        getStyleClass().add("host-panel");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getChildren().add(scroll);
        model.current().subscribe(now -> show());
        model.completed().addListener((SetChangeListener<String>) change -> show());
    }

    /** Gives way where the screen is small. */
    void narrow(boolean on) {
        setMinWidth(on ? NARROW : WIDTH);
    }

    private void show() {
        entries.getChildren().clear();
        for (int i = 0; i < model.steps().size(); i++) {
            entries.getChildren().add(entry(i));
        }
        Label used = Words.small("");
        used.textProperty().bind(model.used());
        VBox foot = new VBox(2, Words.small(Texts.text("host.basis", model.step().article())), used);
        foot.getStyleClass().add("host-basis");
        entries.getChildren().add(foot);
        scroll.bring(entries.getChildren().get(model.current().get()));
    }

    private Node entry(int index) {
        HostStep step = model.steps().get(index);
        boolean current = index == model.current().get();
        boolean done = model.completed().contains(step.id());
        Button button = new Button(step.number() + "  " + step.title());
        button.setId("host-step-" + step.id());
        button.getStyleClass().add("host-step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setGraphic(Icon.small(ikon(current, done)));
        button.setGraphicTextGap(10);
        if (current) {
            button.getStyleClass().add("current");
        } else if (done) {
            button.getStyleClass().add("done");
        }
        button.setOnAction(event -> model.current().set(index));
        return button;
    }

    private static Ikon ikon(boolean current, boolean done) {
        if (current) {
            return Material2OutlinedMZ.PLAY_ARROW;
        }
        return done ? Material2OutlinedAL.CHECK : Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED;
    }
}
