package org.huansun.ui.library;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * An article: on the left its digest, what the pack draws from it and the cases in which it is at work; on the right the
 * official text.
 */
final class ArticleReader extends StackPane {

    private final LibraryModel model;
    private final LibraryActions actions;
    private final SearchWords search;

    ArticleReader(ArticleRow row, PackRow pack, LibraryModel model, LibraryActions actions) {
        this.model = model;
        this.actions = actions;
        this.search = new SearchWords(model.words().get());
        VBox digest = half(Texts.text("library.digest"), new Scroll("library-digest", ours(row)));
        VBox official = half(
                Texts.text("library.official"),
                row.official()
                        .<Node>map(text -> new Scroll("library-official", MarkedText.of(text, search, "reading")))
                        .orElseGet(() -> notImported(pack)));
        official.getStyleClass().add("official");
        Label of = Words.small(pack.id() + " · " + pack.title());
        of.setTooltip(new Hint(pack.title()));
        getChildren().add(new Card(row.article() + " " + row.heading(), new ReaderSides(digest, official))
                .beside(new Chip(pack.tone(), pack.standing())).beside(of));
    }

    private Node ours(ArticleRow row) {
        VBox ours = new VBox(16, MarkedText.of(row.digest(), search, "reading"));
        if (!row.rules().isEmpty()) {
            ours.getChildren().add(section(Texts.text("library.rules"), new RulesBox(row.rules(), search)));
        }
        ours.getChildren().add(section(Texts.text("library.uses"), new UsesBox(model, actions)));
        ours.getStyleClass().add("reader-content");
        return ours;
    }

    private static VBox section(String title, Node content) {
        VBox section = new VBox(8, Words.strong(title), content);
        section.getStyleClass().add("reader-section");
        return section;
    }

    private static VBox half(String title, Node content) {
        VBox half = new VBox(8, Words.small(title), content);
        half.getStyleClass().add("reader-half");
        return half;
    }

    private Node notImported(PackRow pack) {
        return new EmptyState(
                Material2OutlinedAL.FILE_UPLOAD,
                Texts.text("library.no-text"),
                Texts.text("library.no-text.words"),
                ToolButton.plain("library-import-here", Texts.text("library.import"), () -> actions.importText(pack)));
    }
}
