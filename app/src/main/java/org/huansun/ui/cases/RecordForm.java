package org.huansun.ui.cases;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.DayField;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** The fields of one type, and what saving would do. */
final class RecordForm extends VBox {

    private static final double EFFECTS_SHARE = 0.4;
    private static final double EFFECTS_LEAST = 76;

    private final RecordModel model;
    private final DayField on = new DayField("record-on", Texts.text("record.on"));
    private final VBox effects = new VBox(6);

    RecordForm(RecordModel model, EntryKind kind) {
        super(10);
        this.model = model;
        ToolButton other = ToolButton.quiet("record-other-kind", Texts.text("record.other"), model::chooseAgain);
        HBox head = new HBox(8, new Chip(Tone.ACCENT, kind.stage()), Words.strong(kind.name()), new Spring(), other);
        head.setAlignment(Pos.CENTER_LEFT);
        Label about = Words.flowing("");
        about.textProperty().bind(model.about());
        about.getStyleClass().add("about-entry");
        about.managedProperty().bind(about.textProperty().isNotEmpty());
        VBox scrolled = new VBox(12, about, grid(kind));
        Scroll before = new Scroll("record-effects", effectBox());
        VBox.setVgrow(before, Priority.NEVER); // what saving would do stays in sight, whatever the fields are scrolled to
        before.setMinHeight(EFFECTS_LEAST);
        before.maxHeightProperty().bind(heightProperty().multiply(EFFECTS_SHARE));
        getChildren().addAll(head, new Scroll("record-scroll", scrolled), before);
        model.effects().addListener((ListChangeListener<EffectRow>) change -> showEffects());
        model.concerns().addListener((ListChangeListener<ConcernRow>) change -> showEffects());
        showEffects();
    }

    void enter() {
        applyCss(); // what scrolls is not in the window before its pane has a skin,
        layout(); // and a day is not in its field before it was laid out: Enter, let go now, would empty it
        on.enter();
    }

    private GridPane grid(EntryKind kind) {
        on.day().bindBidirectional(model.on());
        return new FieldGrid(model, kind, new VBox(3, Words.styled(Texts.text("record.on"), "field-name"), on), note());
    }

    private Node note() {
        TextArea area = new TextArea();
        area.setId("record-note");
        area.setPromptText(Texts.text("record.note.hint"));
        area.setAccessibleText(Texts.text("record.note"));
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(model.note());
        return new VBox(3, Words.styled(Texts.text("record.note"), "field-name"), area);
    }

    private Node effectBox() {
        VBox box = new VBox(6, Words.strong(Texts.text("record.effects")), effects);
        box.getStyleClass().add("effect-box");
        return box;
    }

    private void showEffects() {
        effects.getChildren().setAll(model.effects().stream().map(RecordForm::effect).toList());
        if (model.effects().isEmpty()) {
            effects.getChildren().add(Words.small(Texts.text("record.effects.none")));
        }
        effects.getChildren().addAll(model.concerns().stream().map(RecordForm::concern).toList());
    }

    private static Node effect(EffectRow row) {
        HBox line = new HBox(6, row.change().chip(), Words.body(row.name()));
        line.setAlignment(Pos.CENTER_LEFT);
        if (!row.before().isEmpty()) {
            line.getChildren().addAll(Words.styled(row.before(), "struck"), Words.muted("→"));
        }
        line.getChildren().addAll(Words.strong(row.after()), new Spring(), Words.small(row.article()));
        return line;
    }

    private static Node concern(ConcernRow row) {
        Label words = Words.flowing(row.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label article = Words.small(row.article());
        article.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(6, row.nature().chip(), words, article);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
