package org.huansun.ui.cases;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** What a count rests on, line by line. */
final class SourcesGrid extends VBox {

    private static final double LABELS = 62;

    SourcesGrid(DeadlineSources sources) {
        super(6);
        GridPane grid = new GridPane(8, 5);
        ColumnConstraints labels = new ColumnConstraints(LABELS);
        labels.setHgrow(Priority.NEVER);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, words);
        for (int row = 0; row < sources.lines().size(); row++) {
            DeadlineSources.Line line = sources.lines().get(row);
            Label label = Words.small(line.label());
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(row, label, Words.flowing(line.words()));
        }
        getChildren().setAll(Words.styled(Texts.text("case.explanation.sources"), "strong"), grid);
    }
}
