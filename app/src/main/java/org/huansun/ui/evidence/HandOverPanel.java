package org.huansun.ui.evidence;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.DayField;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.text.Texts;

/** 原件交接: from whom to whom, when, why, and under which seal. */
final class HandOverPanel extends FormPanel {

    private final TextField to;

    HandOverPanel(HandOverForm form, EvidenceActions actions, Runnable close) {
        super("evidence-hand", form.rows().size() == 1 ? Texts.text("evidence.hand.one", form.rows().getFirst().name())
                : Texts.text("evidence.hand.several", form.rows().size()), form.obstacle(), () -> actions.handOver(form), close);
        this.to = field("to", form.to());
        DayField day = new DayField("evidence-hand-on", Texts.text("evidence.hand.on"));
        day.day().bindBidirectional(form.on());
        HBox when = new HBox(10, new FormField(Texts.text("evidence.hand.on"), day), labelled("at", form.at()));
        when.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        VBox fields = new VBox(10, labelled("from", form.from()), new FormField(Texts.text("evidence.hand.to"), to), when,
                labelled("reason", form.reason()), labelled("seal", form.seal()));
        fields.getStyleClass().add("explanation");
        fill(new Scroll("evidence-hand-scroll", fields));
    }

    private static TextField field(String name, StringProperty value) {
        TextField field = FormField.line("evidence-hand-" + name, Texts.text("evidence.hand." + name), Texts.text("evidence.hand." + name + ".prompt"));
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static FormField labelled(String name, StringProperty value) {
        return new FormField(Texts.text("evidence.hand." + name), field(name, value));
    }

    @Override
    void enter() {
        to.requestFocus();
    }
}
