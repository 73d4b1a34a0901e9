package org.huansun.ui.meeting;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 条款对照: what is on the table on each point, what it was before, what each side says; and the editor for a proposal. */
final class ClausePanel extends VBox {

    private final ClauseModel model;
    private final ClauseActions actions;
    private final VBox lines = new VBox(10);
    private final Scroll scroll = new Scroll("host-clause-list", lines);

    ClausePanel(ClauseModel model, ClauseActions actions) {
        super(10);
        this.model = model;
        this.actions = actions;
        getStyleClass().add("host-panel");
        HBox head = new HBox(10, Words.styled(Texts.text("host.clauses"), "host-title"), new Spring(),
                ToolButton.plain("clause-other", Texts.text("clause.other"), actions::another));
        head.setAlignment(Pos.CENTER_LEFT);
        Label topics = Words.flowing("");
        topics.textProperty().bind(model.topics());
        getChildren().addAll(head, topics, scroll);
        model.rows().addListener((ListChangeListener<ClauseRow>) change -> show());
        model.editing().subscribe(now -> {
            show();
            now.map(point -> lines.lookup("#clause-text")).ifPresent(text -> scroll.bring(text.getParent()));
        });
    }

    private void show() {
        lines.getChildren().setAll(model.rows().stream().map(this::line).toList());
        if (model.editing().get().equals(Optional.of(""))) {
            lines.getChildren().addFirst(editor(true, false));
        }
    }

    private Node line(ClauseRow row) {
        Label name = Words.strong(row.name());
        HBox head = new HBox(10, name, new Spring(), new Chip(row.tone(), row.state()),
                slim("clause-edit-" + row.id(), row.text().isEmpty() ? "clause.propose" : "clause.change", () -> actions.edit(row)));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(5, head);
        line.getStyleClass().add("host-row");
        if (!row.text().isEmpty()) {
            line.getChildren().add(Words.flowing(row.by().isEmpty() ? row.text() : Texts.text("clause.by", row.by(), row.text())));
        }
        row.voices().forEach(voice -> line.getChildren().add(voice(row, voice)));
        if (!row.before().isEmpty()) {
            line.getChildren().add(Words.small(Texts.text("clause.before", row.before())));
        }
        if (!row.against().isEmpty()) {
            line.getChildren().add(Words.small(row.against()));
        }
        row.warnings().forEach(words -> line.getChildren().add(warning(words)));
        if (model.editing().get().equals(Optional.of(row.id()))) {
            line.getChildren().add(editor(false, row.point().equals(ClauseRow.AMOUNT)));
        }
        return line;
    }

    private static Label warning(String words) {
        Label label = Words.styled(words, "host-warning");
        label.setWrapText(true);
        return label;
    }

    private Node voice(ClauseRow row, ClauseVoice voice) {
        int at = row.voices().indexOf(voice);
        Label side = Words.body(voice.side());
        HBox line = new HBox(10, side, Words.muted(voice.words()), new Spring(),
                answer("clause-yes-" + row.id() + "-" + at, "clause.agree", row, voice, true),
                answer("clause-no-" + row.id() + "-" + at, "clause.object", row, voice, false));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node answer(String id, String words, ClauseRow row, ClauseVoice voice, boolean agrees) {
        ToolButton button = slim(id, words, () -> actions.answered(row, voice.side(), agrees));
        button.setDisable(voice.agrees().equals(Optional.of(agrees)));
        button.setAccessibleText(voice.side() + " " + row.name() + " " + Texts.text(words));
        return button;
    }

    private static ToolButton slim(String id, String words, Runnable deed) {
        ToolButton button = ToolButton.plain(id, Texts.text(words), deed);
        button.getStyleClass().add("slim");
        return button;
    }

    private Node editor(boolean isOther, boolean isAmount) {
        TextArea text = new TextArea();
        text.setId("clause-text");
        text.setPromptText(Texts.text("clause.text"));
        text.setAccessibleText(Texts.text("clause.text"));
        text.setWrapText(true);
        text.setPrefRowCount(2);
        text.textProperty().bindBidirectional(model.text());
        ComboBox<String> by = new ComboBox<>();
        by.setId("clause-by");
        by.setAccessibleText(Texts.text("clause.who"));
        by.setPromptText(Texts.text("clause.who"));
        by.getItems().setAll(model.sides());
        by.valueProperty().bindBidirectional(model.by());
        Label concern = warning("");
        concern.textProperty().bind(model.concern());
        concern.managedProperty().bind(model.concern().isNotEmpty());
        HBox deeds = new HBox(8);
        deeds.setAlignment(Pos.CENTER_LEFT);
        if (isOther) {
            deeds.getChildren().add(field("clause-title", "clause.title", model.title()));
        }
        if (isAmount) {
            deeds.getChildren().add(field("clause-amount", "clause.amount", model.amount()));
        }
        deeds.getChildren().addAll(by, new Spring(), slim("clause-cancel", "clause.cancel", () -> model.editing().set(Optional.empty())),
                slim("clause-save", "clause.save", actions::proposed));
        return new VBox(6, text, concern, deeds);
    }

    private static TextField field(String id, String words, javafx.beans.property.StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(Texts.text(words));
        field.setAccessibleText(Texts.text(words));
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
