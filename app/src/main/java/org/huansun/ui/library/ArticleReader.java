package org.huansun.ui.library;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** An article: its heading, our digest and the official text side by side. */
final class ArticleReader extends StackPane {

    ArticleReader(ArticleRow row, Optional<PackRow> pack, LibraryActions actions) {
        VBox digest = half(Texts.text("library.digest"), new Scroll("library-digest", reading(row.digest())));
        VBox official = half(
                Texts.text("library.official"),
                row.official()
                        .<Node>map(text -> new Scroll("library-official", reading(text)))
                        .orElseGet(() -> notImported(pack, actions)));
        official.getStyleClass().add("official");
        HBox sides = new HBox(16, digest, official);
        VBox.setVgrow(sides, Priority.ALWAYS);
        Card card = new Card(row.article() + " " + row.heading(), sides);
        pack.ifPresent(of -> card.beside(Words.small(String.join(" · ", of.title(), of.id(), of.standing()))));
        getChildren().add(card);
    }

    private static VBox half(String title, Node content) {
        VBox half = new VBox(8, Words.small(title), content);
        half.getStyleClass().add("reader-half");
        half.setPrefWidth(100);
        half.setMinSize(0, 0);
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }

    private static Label reading(String text) {
        Label label = Words.flowing(text);
        label.getStyleClass().add("reading");
        return label;
    }

    private static Node notImported(Optional<PackRow> pack, LibraryActions actions) {
        return new EmptyState(
                Material2OutlinedAL.FILE_UPLOAD,
                Texts.text("library.no-text"),
                Texts.text("library.no-text.words"),
                ToolButton.plain("library-import-here", Texts.text("library.import"), () -> pack.ifPresent(actions::importText)));
    }
}
