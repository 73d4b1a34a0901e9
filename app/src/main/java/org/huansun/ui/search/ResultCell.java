package org.huansun.ui.search;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.MarkedLine;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.Words;

/** A hit: its kind, its case and day, and the words around it. */
final class ResultCell {

    private static final double KIND_WIDTH = 76;

    private ResultCell() {}

    static Node draw(ResultRow row) {
        HBox kind = new HBox(new Chip(Tone.NEUTRAL, row.kind()));
        kind.setMinWidth(KIND_WIDTH);
        MarkedLine title = new MarkedLine(row.title(), "result-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox first = new HBox(8, title, number(row.number()));
        if (!row.day().isEmpty()) {
            first.getChildren().add(number(row.day()));
        }
        first.setAlignment(Pos.TOP_LEFT);
        VBox words = new VBox(2, first);
        if (!row.words().words().isEmpty()) {
            words.getChildren().add(new MarkedLine(row.words(), "rule-note"));
        }
        if (!row.by().isEmpty()) {
            words.getChildren().add(Words.small(row.by()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(8, kind, words);
    }

    private static Label number(String words) {
        Label label = Words.small(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
