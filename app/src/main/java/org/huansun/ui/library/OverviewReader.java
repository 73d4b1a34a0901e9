package org.huansun.ui.library;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** What concerns a pack as a whole: standing, counting, and what it borrows, by name. */
final class OverviewReader extends StackPane {

    private final LibraryActions actions;
    private final SearchWords search;

    OverviewReader(PackOverview overview, LibraryModel model, LibraryActions actions) {
        this.actions = actions;
        this.search = new SearchWords(model.words().get());
        VBox rules = half("library-general", Texts.text("library.overview.rules"), new RulesBox(overview.rules(), search));
        VBox borrows = half("library-borrows", Texts.text("library.borrows.words"), borrows(overview));
        borrows.getStyleClass().add("official");
        PackRow pack = overview.pack();
        getChildren().add(new Card(pack.title(), new ReaderSides(rules, borrows)).beside(new Chip(pack.tone(), pack.standing())));
    }

    private static VBox half(String id, String title, Node content) {
        content.getStyleClass().add("reader-content");
        VBox half = new VBox(8, Words.small(title), new Scroll(id, content));
        half.getStyleClass().add("reader-half");
        return half;
    }

    private Node borrows(PackOverview overview) {
        VBox rows = new VBox(14);
        for (int at = 0; at < overview.borrows().size(); at++) {
            rows.getChildren().add(borrowed(overview.borrows().get(at), "library-borrow-" + at));
        }
        if (overview.borrows().isEmpty()) {
            rows.getChildren().add(Words.muted(Texts.text("library.borrows.none")));
        }
        return rows;
    }

    private Node borrowed(BorrowRow row, String id) {
        Node what = MarkedText.of(row.what(), search, "rule-name");
        ToolButton article = ToolButton.quiet(id, row.article(), () -> actions.openArticle(row.from(), row.article()));
        article.setAccessibleText(row.from() + " " + row.article());
        HBox from = new HBox(4, new Chip(Tone.PROVISIONAL, Texts.text("library.borrowed-from", row.from())), article);
        from.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(3, what, from);
        if (!row.note().isEmpty()) {
            box.getChildren().add(MarkedText.of(row.note(), search, "rule-note"));
        }
        HBox.setHgrow(what, Priority.ALWAYS);
        return box;
    }
}
