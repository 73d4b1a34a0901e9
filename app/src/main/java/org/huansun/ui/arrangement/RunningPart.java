package org.huansun.ui.arrangement;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import org.huansun.ui.arrangement.ArrangementModel.Step;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** How far it has come. */
final class RunningPart extends StackPane {

    private static final double WIDTH = 760;

    RunningPart(ArrangementModel model) {
        boolean looking = model.step().get() == Step.LOOKING;
        ProgressBar bar = new ProgressBar();
        bar.setId("arrangement-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progress());
        Label pace = Words.body("");
        pace.textProperty().bind(model.pace());
        Label more = Words.flowing(Texts.text(looking ? "arrangement.looking.more" : "arrangement.taking.more"));
        more.getStyleClass().add("muted");
        Card card = new Card(Texts.text(looking ? "arrangement.looking" : "arrangement.taking", model.file().get()), bar, pace, more);
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        setAlignment(Pos.TOP_LEFT);
        getChildren().add(card);
    }
}
