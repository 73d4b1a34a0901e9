package org.huansun.ui.library;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
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
        count.textProperty().bind(Bindings.createStringBinding(
                () -> Texts.text("library.compare.count", comparison.differing(), comparison.same()), comparison.rows()));
        PageHeader header = new PageHeader(Texts.text("library.compare"), count).deeds(shown());
        header.getChildren().addFirst(back);
        CompareCell cell = new CompareCell(comparison, actions);
        DrawnList<CompareRow> rows = new DrawnList<>("compare-rows", comparison.rows(), cell::draw, Texts.text("library.compare"));
        rows.getStyleClass().add("compare-rows");
        rows.setPlaceholder(Words.muted(Texts.text("library.compare.none")));
        getChildren().addAll(header, new Card(heads(model.packs()), rows).growing());
    }

    private Node heads(ObservableList<PackRow> packs) {
        PackChoice left = choice("compare-left", Texts.text("library.compare.left"), packs, comparison.left());
        PackChoice right = choice("compare-right", Texts.text("library.compare.right"), packs, comparison.right());
        HBox item = new HBox(8, Words.small(Texts.text("library.compare.item")));
        item.setAlignment(Pos.CENTER_LEFT);
        CompareColumns heads = new CompareColumns(item, left, right);
        heads.getStyleClass().add("compare-heads");
        return heads;
    }

    private PackChoice choice(String id, String spoken, ObservableList<PackRow> packs, ObjectProperty<PackRow> chosen) {
        PackChoice box = new PackChoice(id, spoken, packs);
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
}
