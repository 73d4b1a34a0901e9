package org.huansun.ui.planning;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.text.Texts;

/** 时间与次数: by when, and how many meetings. */
final class BoundsCard extends StackPane {

    BoundsCard(PlanModel model, PlanActions actions) {
        VBox lines = new VBox(4);
        getChildren().add(new Card(Texts.text("plan.bounds"), lines).compact());
        model.bounds().addListener((ListChangeListener<BoundLine>) change -> show(model, actions, lines));
        show(model, actions, lines);
    }

    private static void show(PlanModel model, PlanActions actions, VBox lines) {
        lines.getChildren().setAll(model.bounds().stream().map(bound -> PlanLines.line(bound.tone(), bound.state(), bound.words(), "",
                ArticleLink.of("plan-bound-" + bound.id(), bound.article(), actions::openArticle))).toList());
    }
}
