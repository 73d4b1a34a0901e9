package org.huansun.ui.library;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
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
    private final Scroll ours;

    ArticleReader(ArticleRow row, PackRow pack, LibraryModel model, LibraryActions actions) {
        this.model = model;
        this.actions = actions;
        this.search = new SearchWords(model.words().get());
        this.ours = new Scroll("library-digest", ours(row));
        VBox digest = half(Texts.text("library.digest"), FirstHit.shownIn(ours));
        VBox official = half(
                Texts.text("library.official"),
                row.official()
                        .<Node>map(text -> FirstHit.shownIn(new Scroll("library-official", MarkedText.of(text, search, "reading"))))
                        .orElseGet(() -> notImported(pack)));
        official.getStyleClass().add("official");
        getChildren().add(new Card(head(row, pack), new ReaderSides(digest, official)));
    }

    private Node head(ArticleRow row, PackRow pack) {
        Label title = Words.styled(row.article() + " " + row.heading(), "card-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label of = Words.small(pack.id());
        of.setMinWidth(USE_PREF_SIZE);
        of.setTooltip(new Hint(pack.title())); // the pack's whole name stands in the list of packs
        ToolButton toUses = ToolButton.quiet("library-to-uses", "", () -> ours.setVvalue(ours.getVmax()));
        toUses.textProperty().bind(Bindings.createStringBinding(
                () -> Texts.text("library.uses.count", model.uses().size()), model.uses()));
        toUses.visibleProperty().bind(Bindings.isNotEmpty(model.uses()));
        toUses.managedProperty().bind(toUses.visibleProperty());
        HBox head = new HBox(12, title, new Chip(pack.tone(), pack.standing()), of, new Spring(), toUses);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
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
