package org.huansun.ui.cases;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
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
    private static final double EFFECTS_WIDTH = 290;
    private static final double EFFECT_WIDTH = 180;
    private static final double WIDE = 700;

    private final RecordModel model;
    private final DayField on = new DayField("record-on", Texts.text("record.on"));
    private final VBox effects = new VBox(6);
    private final Scroll fields;
    private final Scroll before;

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
        this.fields = new Scroll("record-scroll", new VBox(12, about, grid(kind)));
        this.before = new Scroll("record-effects", effectBox());
        GridPane parts = new GridPane(12, 10);
        parts.getChildren().addAll(fields, before);
        parts.setMinHeight(0);
        VBox.setVgrow(parts, Priority.ALWAYS);
        getChildren().addAll(head, parts);
        widthProperty().map(width -> width.doubleValue() >= WIDE).subscribe(wide -> arrange(parts, wide));
        model.effects().addListener((ListChangeListener<EffectRow>) change -> showEffects());
        model.concerns().addListener((ListChangeListener<ConcernRow>) change -> showEffects());
        showEffects();
    }

    /** What saving would do stays in sight, whatever the fields are scrolled to: below them, or beside them where that is wide enough. */
    private void arrange(GridPane parts, boolean wide) {
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        rest.setMinWidth(0);
        RowConstraints most = new RowConstraints();
        most.setVgrow(Priority.ALWAYS);
        most.setMinHeight(0);
        parts.getRowConstraints().setAll(most);
        parts.getColumnConstraints().setAll(rest);
        GridPane.setConstraints(fields, 0, 0);
        if (wide) {
            parts.getColumnConstraints().add(new ColumnConstraints(EFFECTS_WIDTH));
            GridPane.setConstraints(before, 1, 0);
            before.maxHeightProperty().unbind();
            before.setMaxHeight(Double.MAX_VALUE);
            before.setMinHeight(0);
        } else {
            GridPane.setConstraints(before, 0, 1);
            before.setMinHeight(EFFECTS_LEAST);
            before.maxHeightProperty().bind(heightProperty().multiply(EFFECTS_SHARE));
        }
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
        HBox days = new HBox(6);
        days.setAlignment(Pos.CENTER_LEFT);
        if (!row.before().isEmpty()) {
            days.getChildren().addAll(Words.styled(row.before(), "struck"), Words.muted("→"));
        }
        days.getChildren().add(Words.strong(row.after()));
        FlowPane said = new FlowPane(6, 2, row.change().chip(), Words.body(row.name()), days);
        said.setPrefWrapLength(EFFECT_WIDTH);
        HBox.setHgrow(said, Priority.ALWAYS);
        return new HBox(6, said, article(row.article()));
    }

    private static Node concern(ConcernRow row) {
        Label words = Words.flowing(row.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(6, row.nature().chip(), words, article(row.article()));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Label article(String words) {
        Label article = Words.small(words);
        article.setMinWidth(USE_PREF_SIZE);
        return article;
    }
}
