package org.huansun.ui.sync;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Packages made before, each with whether its receipt came back. */
final class ExportsCard extends StackPane {

    private final VBox lines = new VBox();

    ExportsCard(SyncModel model) {
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().add(new Card(Texts.text("sync.exports"), lines));
        model.exports().addListener((ListChangeListener<ExportRow>) change -> show(model));
        show(model);
    }

    private void show(SyncModel model) {
        lines.getChildren().setAll(model.exports().stream().map(ExportsCard::line).toList());
        if (model.exports().isEmpty()) {
            lines.getChildren().add(Words.muted(Texts.text("sync.exports.none")));
        }
    }

    private static Node line(ExportRow row) {
        VBox words = new VBox(2, Words.body(row.file()), Words.small(row.when() + " · " + row.words()));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, words, new Chip(row.tone(), row.state()));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("row-line", "export-line");
        return line;
    }
}
