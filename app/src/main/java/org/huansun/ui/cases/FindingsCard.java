package org.huansun.ui.cases;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 问题: what does not hold, the gravest first, each with its article to open. There is no card where all is in order. */
final class FindingsCard extends StackPane {

    private static final int AT_ONCE = 4;

    private final CaseModel model;
    private final CaseActions actions;
    private final Label count = Words.small("");
    private final Fold lines = new Fold("findings-more");

    FindingsCard(CaseModel model, CaseActions actions) {
        this.model = model;
        this.actions = actions;
        VBox.setMargin(lines, new Insets(0, -8, 0, -8));
        getChildren().add(new Card(Texts.text("case.findings"), lines).beside(count).compact());
        model.findings().addListener((ListChangeListener<FindingRow>) change -> show());
        show();
    }

    private void show() {
        count.setText(Texts.text("case.findings.count", model.findings().size()));
        lines.show(model.findings().stream().map(this::line).toList(), AT_ONCE);
        setVisible(!model.findings().isEmpty());
        setManaged(!model.findings().isEmpty());
    }

    private Node line(FindingRow row) {
        Label words = Words.flowing(row.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(8, new Chip(row.weight().tone(), row.weight().word()), words);
        if (!row.article().isEmpty()) {
            ToolButton article = ToolButton.quiet("finding-" + row.id(), row.article(), () -> actions.openArticle(row.article()));
            article.getStyleClass().add("article-link");
            content.getChildren().add(article);
        }
        content.setAlignment(Pos.TOP_LEFT);
        content.getStyleClass().add("next-line");
        return content;
    }
}
