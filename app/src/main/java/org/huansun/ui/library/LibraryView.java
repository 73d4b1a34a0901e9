package org.huansun.ui.library;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DrawnList;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.SearchField;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 法规: packs with their standing, the articles of one, and a reader. */
public final class LibraryView extends VBox {

    private static final double PACKS_WIDTH = 280;
    private static final double ARTICLES_WIDTH = 250;

    private final LibraryModel model;
    private final LibraryActions actions;

    /** The page over its model. */
    public LibraryView(LibraryModel model, LibraryActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("page");
        SearchField search = new SearchField("library-words", Texts.text("library.words"), "");
        search.setPrefWidth(300);
        search.text().bindBidirectional(model.words());
        StackPane reader = new StackPane();
        reader.setMinWidth(380);
        HBox.setHgrow(reader, Priority.ALWAYS);
        model.article().subscribe(article -> reader.getChildren().setAll(reading(article)));
        HBox main = new HBox(
                12,
                column(new Card(Texts.text("library.packs"), packs()), PACKS_WIDTH),
                column(new Card(Texts.text("library.articles"), articles()), ARTICLES_WIDTH),
                reader);
        main.setMinHeight(0);
        VBox.setVgrow(main, Priority.ALWAYS);
        getChildren().addAll(new PageHeader(Texts.text("library.title")).deeds(search, importing()), main);
    }

    private Node importing() {
        ToolButton button = ToolButton.primary(
                        "library-import", Texts.text("library.import"), () -> model.pack().get().ifPresent(actions::importText))
                .with(Material2OutlinedAL.FILE_UPLOAD);
        return new Reasoned(button, model.pack().map(pack -> pack.isPresent() ? "" : Texts.text("library.choose")));
    }

    private ListView<PackRow> packs() {
        ListView<PackRow> list = new DrawnList<>("library-packs", model.packs(), PackCell::draw, Texts.text("library.packs"));
        list.getSelectionModel().selectedItemProperty().subscribe(pack -> {
            if (pack != null && !model.pack().get().equals(Optional.of(pack))) {
                actions.choose(pack);
            }
        });
        model.pack().subscribe(pack -> pack.ifPresent(list.getSelectionModel()::select));
        return list;
    }

    private ListView<ArticleRow> articles() {
        ListView<ArticleRow> list = new DrawnList<>(
                "library-articles",
                model.found(),
                LibraryView::articleLine,
                Texts.text("library.articles"));
        list.setPlaceholder(Words.muted(Texts.text("library.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.article().set(Optional.of(row));
            }
        });
        model.article().subscribe(row -> row.ifPresent(list.getSelectionModel()::select));
        return list;
    }

    private Node reading(Optional<ArticleRow> article) {
        return article.<Node>map(row -> new ArticleReader(row, model.pack().get(), actions))
                .orElseGet(() -> new Card(new EmptyState(
                        Material2OutlinedMZ.MENU_BOOK, Texts.text("library.empty"), Texts.text("library.empty.words"))));
    }

    private static <T extends Region> T column(T region, double width) {
        region.setMinWidth(width * 0.72);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }

    private static Node articleLine(ArticleRow row) {
        HBox line = new HBox(8, wide(Words.small(row.article())), Words.body(row.heading()));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private static Region wide(javafx.scene.control.Label label) {
        label.setMinWidth(64);
        return label;
    }
}
