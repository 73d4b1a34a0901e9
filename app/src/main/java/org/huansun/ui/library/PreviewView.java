package org.huansun.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.PlainTable;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.TextColumn;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.TwoColumns;
import org.huansun.ui.kit.Words;
import org.huansun.ui.library.ImportPreview.Found;
import org.huansun.ui.library.LibraryModel.Place;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The articles that were found in a file, before anything is kept. */
final class PreviewView extends VBox {

    private static final double TEXT_WIDTH = 400;

    PreviewView(ImportPreview preview, LibraryModel model, LibraryActions actions) {
        getStyleClass().add("page");
        Label file = Words.muted(preview.file());
        PageHeader header = new PageHeader(Texts.text("library.preview"), file).deeds(
                ToolButton.plain("preview-discard", Texts.text("library.discard"), () -> model.place().set(new Place.Reader())),
                ToolButton.primary("preview-keep", Texts.text("library.keep"), () -> actions.keep(preview))
                        .with(Material2OutlinedAL.CHECK));
        StackPane whole = new StackPane();
        PlainTable<Found> table = table(preview);
        table.getSelectionModel().selectedItemProperty().subscribe(found ->
                whole.getChildren().setAll(Optional.ofNullable(found).map(PreviewView::text).stream().toList()));
        table.getSelectionModel().selectFirst();
        VBox.setVgrow(whole, javafx.scene.layout.Priority.ALWAYS);
        Label nothingKept = Words.flowing(preview.replaces());
        nothingKept.getStyleClass().add("muted");
        Card found = new Card(preview.pack().title(), nothingKept, table).beside(new Chip(Tone.MET, preview.fits()));
        getChildren().addAll(header, new TwoColumns(found, new Card(Texts.text("library.preview.whole"), whole), TEXT_WIDTH)
                .inTurn("preview-turns", Texts.text("library.preview.found"), new ReadOnlyStringWrapper(Texts.text("library.preview.whole"))));
    }

    private static PlainTable<Found> table(ImportPreview preview) {
        PlainTable<Found> table = new PlainTable<>("preview-articles", Texts.text("library.preview"),
                FXCollections.observableArrayList(preview.articles()), Words.muted(""), found -> { });
        List<TableColumn<Found, ?>> columns = List.of(
                new TextColumn<Found>("preview-article", Texts.text("library.preview.article"), 88, "strong", Found::article).atLeast(88),
                new TextColumn<Found>("preview-heading", Texts.text("library.preview.heading"), 120, "muted", Found::heading),
                new TextColumn<Found>("preview-beginning", Texts.text("library.preview.beginning"), 420, "body", Found::beginning),
                new TextColumn<Found>("preview-length", Texts.text("library.preview.length"), 64, "muted",
                        found -> String.valueOf(found.length())).atLeast(64));
        columns.forEach(column -> column.setSortable(false));
        table.getColumns().setAll(columns);
        return table;
    }

    private static Scroll text(Found found) {
        Label label = Words.flowing(found.text());
        label.getStyleClass().add("reading");
        return new Scroll("preview-text", label);
    }
}
