package org.huansun.ui.meeting;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Ends the meeting: the outcome, a remark, what will be recorded, and what follows. */
final class OutcomePanel extends VBox {

    private final MeetingModel model;
    private final MeetingActions actions;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox consequences = new VBox(6);

    OutcomePanel(MeetingModel model, MeetingActions actions) {
        super(14);
        this.model = model;
        this.actions = actions;
        getStyleClass().addAll("host-panel", "outcome-panel");
        TextField note = new TextField();
        note.setId("outcome-note");
        note.setPromptText(Texts.text("outcome.note"));
        note.setAccessibleText(Texts.text("outcome.note"));
        note.textProperty().bindBidirectional(model.outcomeNote());
        VBox.setVgrow(consequences, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Words.styled(Texts.text("outcome.title"), "host-title"),
                        choices(),
                        note,
                        Words.muted(Texts.text("outcome.recorded")),
                        consequences,
                        foot());
        model.consequences().addListener((ListChangeListener<String>) change -> show());
        show();
    }

    private HBox choices() {
        HBox row = new HBox(10);
        for (Outcome outcome : Outcome.values()) {
            ToggleButton button = new ToggleButton(outcome.words());
            button.setId("outcome-" + outcome.id());
            button.getStyleClass().add("outcome");
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setPrefWidth(120);
            HBox.setHgrow(button, Priority.ALWAYS);
            model.outcome().subscribe(now -> button.setSelected(now.equals(Optional.of(outcome))));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.outcome().set(Optional.of(outcome));
                actions.weigh(outcome);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private void show() {
        consequences.getChildren().setAll(model.consequences().stream().map(OutcomePanel::line).toList());
        if (model.consequences().isEmpty()) {
            consequences.getChildren().add(Words.small(Texts.text("outcome.none")));
        }
    }

    private static Node line(String words) {
        HBox row = new HBox(8, Words.styled("·", "note-who"), Words.flowing(words));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private HBox foot() {
        ToolButton finish = ToolButton.primary("outcome-finish", Texts.text("outcome.finish"), () -> model.outcome()
                .get()
                .ifPresent(outcome -> actions.finish(outcome, model.outcomeNote().get())));
        HBox foot = new HBox(
                12,
                Words.small(Texts.text("outcome.warning")),
                new Spring(),
                ToolButton.plain("outcome-back", Texts.text("outcome.back"), () -> model.ending().set(false)),
                new Reasoned(finish, model.outcome().map(now -> now.isPresent() ? "" : Texts.text("outcome.choose"))));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
