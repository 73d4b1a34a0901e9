package org.huansun.ui.planning;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
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
        GuestWords begun = actions.begun(guest);
        this.name = field("plan-guest-name", "plan.guest.name", begun.name());
        this.words = invited ? field("plan-guest-method", "plan.guest.method", begun.words())
                : field("plan-guest-reason", "plan.guest.reason", begun.words());
        choice.setId(invited ? "plan-guest-answer" : "plan-guest-admitted");
        choice.setAccessibleText(Texts.text(invited ? "plan.guest.answer" : "plan.guest.admitted"));
        choice.getItems().setAll(invited
                ? choices("none", "comes", "declines")
                : choices("open", "true", "false"));
        choice.getItems().stream().filter(one -> one.id().equals(begun.choice())).findFirst().ifPresent(choice::setValue);
        ToolButton save = ToolButton.plain("plan-guest-save", Texts.text("plan.guest.save"), () -> actions.record(guest, typed()));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("effect-box");
        getChildren().addAll(name, choice, words, new Reasoned(save, Bindings.createStringBinding(
                () -> name.getText().isBlank() ? Texts.text("plan.guest.no-name") : "", name.textProperty())));
        Stream.<Observable>of(name.textProperty(), words.textProperty(), choice.valueProperty())
                .forEach(one -> one.addListener(changed -> actions.typed(guest, typed())));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !name.getText().isBlank()) {
                actions.record(guest, typed());
                event.consume();
            }
        });
    }

    GuestLine guest() {
        return guest;
    }

    /** Whether something stands in it that a form doesn't begin with. */
    boolean isFilled() {
        return !typed().equals(GuestWords.none(guest));
    }

    private GuestWords typed() {
        return new GuestWords(name.getText(), choice.getValue().id(), words.getText());
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

    /** Puts the cursor where something is to be typed. */
    void enter() {
        (name.getText().isBlank() ? name : words).requestFocus();
    }
}
