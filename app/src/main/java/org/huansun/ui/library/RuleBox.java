package org.huansun.ui.library;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.Words;

/** A rule: its name and what it comes to on one line, below it what else it says. */
final class RuleBox extends VBox {

    private static final double LABELS = 48;

    private final SearchWords search;

    RuleBox(RuleRow rule, SearchWords search) {
        super(3);
        this.search = search;
        getStyleClass().add("rule-box");
        getChildren().add(head(rule));
        if (!rule.facts().isEmpty()) {
            getChildren().add(facts(rule));
        }
        rule.items().forEach(item -> getChildren().add(MarkedText.of(item, search, "rule-text")));
        if (!rule.note().isEmpty()) {
            getChildren().add(MarkedText.of(rule.note(), search, "rule-note"));
        }
    }

    private Node head(RuleRow rule) {
        Node name = MarkedText.of(rule.name(), search, "rule-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        if (name instanceof Label label) {
            label.setMaxWidth(Double.MAX_VALUE);
        }
        HBox head = new HBox(8, name);
        head.setAlignment(Pos.TOP_LEFT);
        if (!rule.headline().isEmpty()) {
            Label headline = Words.styled(rule.headline(), "rule-headline");
            headline.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(headline);
        }
        rule.strength().ifPresent(word -> head.getChildren().add(new Chip(Tone.ACCENT, word)));
        return head;
    }

    private GridPane facts(RuleRow rule) {
        GridPane grid = new GridPane(8, 2);
        ColumnConstraints labels = new ColumnConstraints(LABELS);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, words);
        for (int row = 0; row < rule.facts().size(); row++) {
            Label label = Words.small(rule.facts().get(row).label());
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(row, label, MarkedText.of(rule.facts().get(row).words(), search, "rule-text"));
        }
        return grid;
    }
}
