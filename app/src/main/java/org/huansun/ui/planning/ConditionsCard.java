package org.huansun.ui.planning;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 启动条件: what the pack wants before the first meeting, and what is missing in the file. */
final class ConditionsCard extends StackPane {

    private final PlanModel model;
    private final PlanActions actions;
    private final VBox lines = new VBox(4);

    ConditionsCard(PlanModel model, PlanActions actions) {
        this.model = model;
        this.actions = actions;
        getChildren().add(new Card(Texts.text("plan.conditions"), lines).compact());
        model.conditions().addListener((ListChangeListener<ConditionLine>) change -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.conditions().stream().map(this::line).toList());
        if (model.conditions().isEmpty()) {
            lines.getChildren().add(PlanLines.muted(Texts.text("plan.conditions.none")));
        }
    }

    private Node line(ConditionLine condition) {
        Label text = Words.flowing(condition.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, new Chip(condition.tone(), condition.state()), text);
        head.getChildren().addAll(ArticleLink.of("plan-condition-article-" + condition.id(), condition.article(), actions::openArticle));
        head.setAlignment(Pos.TOP_LEFT);
        VBox line = new VBox(head);
        if (!condition.missing().isEmpty()) {
            line.getChildren().add(missing(condition));
        }
        return line;
    }

    private Node missing(ConditionLine condition) {
        FlowPane deeds = new FlowPane(2, 0, Words.small(Texts.text("plan.conditions.missing")));
        for (ConditionLine.Missing entry : condition.missing()) {
            ToolButton record = ToolButton.quiet("plan-record-" + condition.id() + "-" + entry.type(), entry.name(), () -> actions.record(entry.type()));
            record.getStyleClass().add("article-link");
            record.setAccessibleText(Texts.text("plan.record", entry.name()));
            deeds.getChildren().add(new Recorded(record));
        }
        return deeds;
    }
}
