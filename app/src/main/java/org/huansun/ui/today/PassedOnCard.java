package org.huansun.ui.today;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.RowButton;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Cases passed on that wait for an answer, for whoever gave and whoever is to take them. There is no card without one. */
final class PassedOnCard extends StackPane {

    private final TodayModel model;
    private final TodayActions actions;
    private final VBox lines = new VBox();

    PassedOnCard(TodayModel model, TodayActions actions) {
        this.model = model;
        this.actions = actions;
        VBox.setMargin(lines, new Insets(0, -8, 0, -8));
        getChildren().add(new Card(Texts.text("today.passed-on"), lines).compact());
        model.passedOn().addListener((ListChangeListener<PassedOn>) change -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.passedOn().stream().map(this::line).toList());
        setVisible(!model.passedOn().isEmpty());
        setManaged(!model.passedOn().isEmpty());
    }

    private Node line(PassedOn passed) {
        HBox head = new HBox(6, new Chip(Tone.NEAR, passed.mine()), Words.body(passed.caseName()));
        head.setAlignment(Pos.CENTER_LEFT);
        RowButton row = new RowButton("passed-on-" + passed.caseId(), new VBox(2, head, Words.small(passed.words())),
                String.join(" ", passed.mine(), passed.caseName(), passed.words()), () -> actions.openHandover(passed));
        row.getStyleClass().add("lined");
        return row;
    }
}
