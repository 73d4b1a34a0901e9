package org.huansun.ui.library;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DrawnList;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** The articles of the pack, or, while something is searched for, the hits. */
final class ArticleColumn extends StackPane {

    private static final double NUMBER_WIDTH = 64;

    private final LibraryModel model;
    private final LibraryActions actions;
    private final ListView<HitRow> hits;

    ArticleColumn(LibraryModel model, LibraryActions actions) {
        this.model = model;
        this.actions = actions;
        this.hits = hits();
        Label count = Words.small("");
        Card articles = new Card(Texts.text("library.articles"), articles());
        Card found = new Card(Texts.text("library.hits"), hits).beside(count);
        count.textProperty().bind(Bindings.createStringBinding(
                () -> Texts.text("library.hits.count", model.hits().size()), model.hits()));
        model.words().subscribe(typed -> getChildren().setAll(typed.isBlank() ? articles : found));
    }

    /** Opens the hit that is chosen, or the first. */
    void openHit() {
        Optional.ofNullable(hits.getSelectionModel().getSelectedItem()).or(() -> model.hits().stream().findFirst())
                .ifPresent(this::open);
    }

    /** Puts the cursor on the hits. */
    void enterHits() {
        hits.requestFocus();
        if (hits.getSelectionModel().isEmpty()) {
            hits.getSelectionModel().selectFirst();
        }
    }

    private void open(HitRow hit) {
        hits.getSelectionModel().select(hit);
        actions.open(hit);
    }

    private ListView<HitRow> hits() {
        DrawnList<HitRow> list = new DrawnList<>("library-hits", model.hits(), HitCell::draw, Texts.text("library.hits"));
        Label none = Words.flowing(Texts.text("library.none"));
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.setOnMouseClicked(event -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(actions::open));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openHit();
                event.consume();
            }
        });
        return list;
    }

    private ListView<Reading> articles() {
        DrawnList<Reading> list =
                new DrawnList<>("library-articles", model.readings(), ArticleColumn::line, Texts.text("library.articles"));
        list.getStyleClass().add("dense-list");
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.reading().set(Optional.of(row));
            }
        });
        model.reading().subscribe(reading -> reading.ifPresent(row -> {
            if (!row.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(row);
                list.scrollTo(Math.max(0, model.readings().indexOf(row) - 3));
            }
        }));
        return list;
    }

    private static Node line(Reading reading) {
        HBox line = switch (reading) {
            case ArticleRow row -> new HBox(8, number(row.article()), Words.body(row.heading()));
            case PackOverview overview -> new HBox(8, number(Texts.text("library.overview")),
                    Words.body(overview.borrows().isEmpty() ? Texts.text("library.overview.title")
                            : Texts.text("library.overview.borrows", overview.borrows().size())));
        };
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label number(String words) {
        Label label = Words.small(words);
        label.setMinWidth(NUMBER_WIDTH);
        return label;
    }
}
