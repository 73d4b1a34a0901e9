package org.huansun.ui.clues;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** How far it has come. */
final class RunningStep extends StackPane {

    private static final double WIDTH = 760;

    RunningStep(ImportModel model) {
        ProgressBar bar = new ProgressBar();
        bar.setId("clues-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progress());
        Label pace = Words.body("");
        pace.textProperty().bind(model.pace());
        Card card = new Card(Texts.text("clues.running", model.file().get()), bar, pace, Words.small(Texts.text("clues.running.more")));
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        setAlignment(Pos.TOP_LEFT);
        getChildren().add(card);
    }
}
