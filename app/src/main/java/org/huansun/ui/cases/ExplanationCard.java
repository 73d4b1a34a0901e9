package org.huansun.ui.cases;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DayStrip;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One deadline, day by day: each day counted or not, the steps, the article's text. */
final class ExplanationCard extends StackPane {

    ExplanationCard(DeadlineRow row, CaseActions actions, Runnable back) {
        ToolButton close =
                ToolButton.icon("explanation-close", Material2OutlinedAL.CLOSE, Texts.text("case.explanation.close"), back);
        close.getStyleClass().add("quiet");
        ToolButton article = ToolButton.quiet(
                "explanation-article", Texts.text("case.explanation.article", row.article()),
                () -> actions.openArticle(row.article()));
        ToolButton save = ToolButton.quiet(
                "explanation-save", Texts.text("case.explanation.save"), () -> actions.saveExplanation(row));
        VBox body = new VBox(12, result(row));
        if (!row.days().isEmpty()) {
            body.getChildren().add(new DayStrip(row.days(), row.steps()));
        }
        if (!row.sources().lines().isEmpty()) {
            body.getChildren().add(new SourcesGrid(row.sources()));
        }
        if (!row.articleText().isEmpty()) {
            body.getChildren().add(law(Texts.text("case.explanation.digest", row.article()), row.articleText()));
        }
        if (!row.sources().official().isEmpty()) {
            body.getChildren().add(law(Texts.text("case.explanation.official", row.article()), row.sources().official()));
        }
        body.getStyleClass().add("explanation");
        Card card = new Card(row.name(), new Scroll("explanation-scroll", body)).beside(row.state().chip());
        ToolButton whatIf = ToolButton.quiet("explanation-what-if", Texts.text("case.what-if"), () -> actions.whatIf(row.id()));
        HBox deeds = row.article().isEmpty() ? new HBox(4, save, close) : new HBox(4, article, save, close);
        if (row.isCounted()) {
            deeds.getChildren().addFirst(whatIf);
        }
        deeds.setAlignment(Pos.CENTER);
        card.atEnd(deeds);
        getChildren().add(card);
    }

    private static Node result(DeadlineRow row) {
        HBox first = new HBox(
                8, Words.body(row.summary()), Words.muted("→"), Words.strong(row.due()), Words.body(row.left()));
        first.setAlignment(Pos.CENTER_LEFT);
        String safe = row.safeBy().isEmpty() ? "" : Texts.text("case.explanation.safe", row.safeBy());
        return new VBox(2, first, Words.small(Stream.of(row.strength(), row.article(), safe).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "))));
    }

    private static Node law(String heading, String words) {
        VBox box = new VBox(4, Words.small(heading), Words.flowing(words));
        box.getStyleClass().add("law-text");
        return box;
    }
}
