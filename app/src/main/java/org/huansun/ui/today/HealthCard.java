package org.huansun.ui.today;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 工作台状况. */
final class HealthCard extends StackPane {

    private final VBox lines = new VBox();

    HealthCard(TodayModel model, TodayActions actions) {
        getChildren().add(new Card(Texts.text("today.health"), lines)
                .atEnd(new HBox(2, ToolButton.quiet("today-arrangement", Texts.text("today.health.arrangement"), actions::loadArrangement),
                        ToolButton.quiet("today-check", Texts.text("today.health.check"), actions::checkAll))));
        model.health().addListener((ListChangeListener<HealthLine>) change -> show(model));
        show(model);
    }

    private void show(TodayModel model) {
        lines.getChildren().setAll(model.health().stream().map(HealthCard::line).toList());
    }

    private static Node line(HealthLine line) {
        Label name = Words.body(line.name());
        name.setPrefWidth(132);
        Node words = line.tone().<Node>map(tone -> new Chip(tone, line.words())).orElseGet(() -> Words.body(line.words()));
        HBox row = new HBox(name, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("row-line", "health-line");
        return row;
    }
}
