package org.huansun.ui.evidence;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 补录: kind, source, taker, time and place as people know them, and what it proves. */
final class SayPanel extends FormPanel {

    private final SayForm form;
    private final ComboBox<KindOption> kind = new ComboBox<>();

    SayPanel(SayForm form, EvidenceModel model, EvidenceActions actions, Runnable close) {
        super("evidence-say", form.rows().size() == 1 ? Texts.text("evidence.say.one", form.rows().getFirst().name())
                : Texts.text("evidence.say.several", form.rows().size()), form.obstacle(), () -> actions.say(form), close);
        this.form = form;
        VBox fields = new VBox(10, new FormField(Texts.text("evidence.column.kind"), kinds(model.kinds())),
                typed("source", "evidence.say.source"), typed("taker", "evidence.column.taker"),
                typed("takenAt", "evidence.say.taken"), typed("place", "evidence.say.place"),
                new FormField(Texts.text("evidence.proves"), proofs()), reason());
        fields.getStyleClass().add("explanation");
        fill(new Scroll("evidence-say-scroll", fields));
    }

    private Node kinds(List<KindOption> kinds) {
        kind.setId("evidence-say-kind");
        kind.setAccessibleText(Texts.text("evidence.column.kind"));
        kind.setPromptText(Texts.text("evidence.say.kind.none"));
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.getItems().setAll(kinds);
        kinds.stream().filter(option -> option.id().equals(form.values().get("kind"))).forEach(kind::setValue);
        kind.setOnAction(event -> {
            if (kind.getValue() != null) {
                form.values().put("kind", kind.getValue().id());
            }
        });
        return kind;
    }

    @Override
    void enter() {
        kind.requestFocus();
    }

    private Node typed(String attribute, String key) {
        String id = "evidence-say-" + attribute.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        TextField field = FormField.line(id, Texts.text(key), Texts.text(key + ".prompt"));
        field.setText(form.values().getOrDefault(attribute, ""));
        field.textProperty().subscribe(words -> form.values().put(attribute, words));
        return new FormField(Texts.text(key), field);
    }

    private Node proofs() {
        VBox box = new VBox(4);
        for (int place = 0; place < form.provable().size(); place++) {
            SayForm.Provable entry = form.provable().get(place);
            CheckBox check = new CheckBox(entry.words());
            check.setId("evidence-proves-" + (place + 1));
            check.setWrapText(true);
            check.setSelected(form.proves().contains(entry.entry()));
            check.selectedProperty().subscribe((before, on) -> {
                if (on) {
                    form.proves().add(entry.entry());
                } else {
                    form.proves().remove(entry.entry());
                }
            });
            box.getChildren().add(check);
        }
        return form.provable().isEmpty() ? Words.muted(Texts.text("evidence.say.nothing-to-prove")) : box;
    }

    private Node reason() {
        TextField field = FormField.line("evidence-say-reason", Texts.text("evidence.say.reason"), "");
        field.textProperty().bindBidirectional(form.reason());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                save();
                event.consume();
            }
        });
        return new FormField(Texts.text("evidence.say.reason"), field);
    }
}
