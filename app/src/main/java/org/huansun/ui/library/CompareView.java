package org.huansun.ui.library;

import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DrawnList;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.library.CompareRow.Shown;
import org.huansun.ui.library.LibraryModel.Place;
import org.huansun.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Two packs rule by rule. */
final class CompareView extends VBox {

    private final CompareModel comparison;
    private final LibraryActions actions;

    CompareView(CompareModel comparison, LibraryModel model, LibraryActions actions) {
        this.comparison = comparison;
        this.actions = actions;
        getStyleClass().add("page");
        ToolButton back = ToolButton.icon("compare-back", Material2OutlinedAL.ARROW_BACK, Texts.text("library.back"),
                () -> model.place().set(new Place.Reader()));
        Label count = Words.muted("");
        comparison.rows().subscribe(() ->
                count.setText(Texts.text("library.compare.count", comparison.differing(), comparison.same())));
        PageHeader header = new PageHeader(Texts.text("library.compare"), count).deeds(shown());
        header.getChildren().addFirst(back);
        CompareCell cell = new CompareCell(comparison, actions);
        DrawnList<CompareRow> rows = new DrawnList<>("compare-rows", comparison.rows(), cell::draw, Texts.text("library.compare"));
        rows.getStyleClass().add("compare-rows");
        rows.setPlaceholder(Words.muted(Texts.text("library.compare.none")));
        getChildren().addAll(header, new Card(heads(model.packs()), rows).growing());
    }

    private Node heads(ObservableList<PackRow> packs) {
        ComboBox<PackRow> left = choice("compare-left", Texts.text("library.compare.left"), packs, comparison.left());
        ComboBox<PackRow> right = choice("compare-right", Texts.text("library.compare.right"), packs, comparison.right());
        HBox item = new HBox(8, Words.small(Texts.text("library.compare.item")));
        item.setAlignment(Pos.CENTER_LEFT);
        return new CompareColumns(item, left, right);
    }

    private ComboBox<PackRow> choice(String id, String spoken, ObservableList<PackRow> packs, ObjectProperty<PackRow> chosen) {
        ComboBox<PackRow> box = new ComboBox<>(packs);
        box.setId(id);
        box.setAccessibleText(spoken);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        BiConsumer<ListCell<PackRow>, PackRow> words = (cell, pack) -> cell.setText(
                String.join(" · ", pack.id(), pack.standing(), pack.title()));
        box.setCellFactory(list -> new PackChoice(words));
        box.setButtonCell(new PackChoice(words));
        box.valueProperty().bindBidirectional(chosen);
        box.setOnAction(event -> actions.compare(comparison));
        return box;
    }

    private CheckBox shown() {
        CheckBox box = new CheckBox(Texts.text("library.compare.all"));
        box.setId("compare-all");
        box.setSelected(comparison.shown().get() == Shown.ALL);
        box.setOnAction(event -> comparison.shown().set(box.isSelected() ? Shown.ALL : Shown.DIFFERENCES));
        return box;
    }

    private static final class PackChoice extends ListCell<PackRow> {
        private final BiConsumer<ListCell<PackRow>, PackRow> words;

        private PackChoice(BiConsumer<ListCell<PackRow>, PackRow> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable PackRow pack, boolean empty) {
            super.updateItem(pack, empty);
            setText(null);
            if (!empty && pack != null) {
                words.accept(this, pack);
            }
        }
    }
}
