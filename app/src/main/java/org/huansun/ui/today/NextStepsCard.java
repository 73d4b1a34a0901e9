package org.huansun.ui.today;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.RowButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 法律要求的下一步. */
final class NextStepsCard extends StackPane {

    private static final int MOST = 4;

    private final VBox lines = new VBox(4);
    private final TodayModel model;
    private final TodayActions actions;

    NextStepsCard(TodayModel model, TodayActions actions) {
        this.model = model;
        this.actions = actions;
        VBox.setMargin(lines, new Insets(0, -8, 0, -8));
        getChildren().add(new Card(Texts.text("today.next"), lines));
        model.steps().addListener((ListChangeListener<NextStep>) change -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.steps().stream().limit(MOST).map(this::line).toList());
        if (model.steps().isEmpty()) {
            Label none = Words.muted(Texts.text("today.next.none"));
            VBox.setMargin(none, new Insets(0, 8, 0, 8));
            lines.getChildren().add(none);
        } else if (model.steps().size() > MOST) {
            lines.getChildren().add(Words.small(Texts.text("today.next.more", model.steps().size() - MOST)));
        }
    }

    private Node line(NextStep step) {
        HBox first = new HBox(Words.body(Texts.text("today.next.case", step.caseName())), Words.strong(step.step()));
        VBox words = new VBox(2, first, Words.small(step.reason()));
        RowButton button = new RowButton(
                "next-" + step.caseId(), words, step.caseName() + " " + step.step(), () -> actions.openCase(step.caseId()));
        button.getStyleClass().add("two-lines");
        return button;
    }
}
