package org.huansun.ui.cases;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.RowButton;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 期限: each with its state, date, working days left and article; a click opens it day by day. */
final class DeadlinesCard extends StackPane {

    private final VBox lines = new VBox();
    private final CaseModel model;

    DeadlinesCard(CaseModel model, CaseActions actions) {
        this.model = model;
        VBox.setMargin(lines, new Insets(0, -8, 0, -8));
        getChildren()
                .add(new Card(Texts.text("case.deadlines"), lines).beside(Words.small(Texts.text("case.deadlines.more")))
                        .atEnd(new HBox(4, ToolButton.quiet("case-what-if", Texts.text("case.what-if"), () -> actions.whatIf("")),
                                ToolButton.quiet("compliance-save", Texts.text("case.deadlines.save"), actions::saveCompliance)))
                        .compact());
        model.deadlines().addListener((ListChangeListener<DeadlineRow>) change -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.deadlines().stream().map(this::line).toList());
        if (model.deadlines().isEmpty()) {
            Label none = Words.muted(Texts.text("case.deadlines.none"));
            VBox.setMargin(none, new Insets(0, 8, 0, 8));
            lines.getChildren().add(none);
        }
    }

    private Node line(DeadlineRow row) {
        HBox name = new HBox(6, row.state().chip(), Words.body(row.name()));
        name.setAlignment(Pos.CENTER_LEFT);
        Label article = row.article().isEmpty() ? Words.styled(Texts.text("case.own"), "own-mark") : Words.small(row.article());
        article.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        HBox content = new HBox(
                6,
                wide(name, 160),
                wide(Words.body(row.due()), 80),
                wide(Words.body(row.left()), 124),
                new Spring(),
                article);
        content.setAlignment(Pos.CENTER_LEFT);
        RowButton button = new RowButton(
                "deadline-" + row.id(),
                content,
                String.join(" ", row.state().word(), row.name(), row.due(), row.left(), article.getText()),
                () -> model.side().set(new CaseModel.Side.Explained(row)));
        button.getStyleClass().add("lined");
        return button;
    }

    private static Node wide(javafx.scene.layout.Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        return region;
    }
}
