package org.huansun.ui.planning;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.text.Texts;

/** What is recorded of one guest: that he was told, or that he asked. */
final class GuestForm extends HBox {

    private final GuestLine guest;
    private final TextField name;
    private final TextField words;
    private final ComboBox<PlanChoice> choice = new ComboBox<>();

    GuestForm(GuestLine guest, PlanActions actions, Runnable close) {
        super(8);
        this.guest = guest;
        boolean invited = guest.way() == GuestLine.Way.INVITED;
        this.name = field("plan-guest-name", "plan.guest.name", guest.name());
        this.words = invited ? field("plan-guest-method", "plan.guest.method", "") : field("plan-guest-reason", "plan.guest.reason", "");
        choice.setId(invited ? "plan-guest-answer" : "plan-guest-admitted");
        choice.setAccessibleText(Texts.text(invited ? "plan.guest.answer" : "plan.guest.admitted"));
        choice.getItems().setAll(invited
                ? choices("none", "comes", "declines")
                : choices("open", "true", "false"));
        choice.getSelectionModel().selectFirst();
        ToolButton save = ToolButton.plain("plan-guest-save", Texts.text("plan.guest.save"), () -> save(actions, invited));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("effect-box");
        getChildren().addAll(name, choice, words, new Reasoned(save, Bindings.createStringBinding(
                () -> name.getText().isBlank() ? Texts.text("plan.guest.no-name") : "", name.textProperty())));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !name.getText().isBlank()) {
                save(actions, invited);
                event.consume();
            }
        });
    }

    private static List<PlanChoice> choices(String... ids) {
        return List.of(ids).stream().map(id -> new PlanChoice(id, Texts.text("plan.guest.choice." + id))).toList();
    }

    private static TextField field(String id, String label, String given) {
        TextField field = new TextField(given);
        field.setId(id);
        field.setAccessibleText(Texts.text(label));
        field.setPromptText(Texts.text(label));
        field.setPrefWidth(120);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private void save(PlanActions actions, boolean invited) {
        String chosen = choice.getValue().id();
        if (invited) {
            actions.invite(guest, name.getText().strip(), words.getText().strip(), chosen);
        } else {
            actions.request(guest, name.getText().strip(), chosen, words.getText().strip());
        }
    }

    /** Puts the cursor where something is to be typed. */
    void enter() {
        (name.getText().isBlank() ? name : words).requestFocus();
    }
}
