package org.huansun.ui.cases;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** One attribute: its name, whether it is needed, the control that fits its kind, and what is to be said of what was typed. */
final class RecordField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final EntryField field;
    private final RecordModel model;
    private final StackPane place = new StackPane();
    private final Label note = Words.small("");
    private final ObjectBinding<FieldNote> said; // held here: the map of notes holds it weakly
    private final Optional<StringBinding> decider;

    RecordField(EntryField field, RecordModel model) {
        super(3);
        this.field = field;
        this.model = model;
        Label name = Words.styled(field.label(), "field-name");
        HBox head = new HBox(4, name);
        if (field.need() == EntryField.Need.REQUIRED) {
            head.getChildren().add(Words.styled(Texts.text("record.required"), "field-need"));
        }
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("record-field");
        getChildren().addAll(head, place, note);
        this.said = Bindings.valueAt(model.notes(), field.name());
        said.subscribe(this::say);
        this.decider = decide();
    }

    private Optional<StringBinding> decide() {
        if (field.kind() instanceof EntryField.Kind.Varying varying) {
            StringBinding other = Bindings.stringValueAt(model.values(), varying.by());
            show(kindFor(varying, other.get()));
            other.subscribe((before, now) -> vary(varying, before, now));
            return Optional.of(other);
        }
        show(field.kind());
        return Optional.empty();
    }

    /** The other field that decides what can be put in here. */
    Optional<StringBinding> decider() {
        return decider;
    }

    private static EntryField.Kind kindFor(EntryField.Kind.Varying varying, @Nullable String other) {
        return other == null ? varying.otherwise() : varying.kinds().getOrDefault(other, varying.otherwise());
    }

    /** Another kind empties the field: what was typed for the one is nothing for the other. */
    private void vary(EntryField.Kind.Varying varying, @Nullable String before, @Nullable String now) {
        EntryField.Kind kind = kindFor(varying, now);
        if (!kind.equals(kindFor(varying, before))) {
            model.values().put(field.name(), "");
            show(kind);
        }
    }

    private void show(EntryField.Kind kind) {
        Node control = new FieldControl(id(), field, model.values()).of(kind);
        place.getChildren().setAll(control);
    }

    private void say(@Nullable FieldNote said) {
        note.setText(said == null ? "" : said.words());
        note.getStyleClass().setAll("label", said == null ? "small" : said.weight().styleClass());
        note.setVisible(said != null);
        note.setManaged(said != null);
        pseudoClassStateChanged(WRONG, said != null && said.weight() == FieldNote.Weight.WRONG);
    }

    /** field-reply-days for {@code replyDays}. */
    private String id() {
        return "field-" + field.name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
