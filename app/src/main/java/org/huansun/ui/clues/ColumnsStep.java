package org.huansun.ui.clues;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.NodeColumn;
import org.huansun.ui.kit.PlainTable;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.TextColumn;
import org.huansun.ui.kit.TwoColumns;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** What each column means, beside how the file is written. */
final class ColumnsStep extends StackPane {

    private static final double SIDE_WIDTH = 300;
    private static final double MEANING_WIDTH = 170;

    private final ImportModel model;
    private final ImportActions actions;

    ColumnsStep(ImportModel model, ImportActions actions) {
        this.model = model;
        this.actions = actions;
        Label missing = Words.flowing("");
        missing.setId("clues-missing");
        missing.getStyleClass().add("danger");
        missing.textProperty().bind(model.obstacle());
        missing.managedProperty().bind(model.obstacle().isNotEmpty());
        missing.visibleProperty().bind(model.obstacle().isNotEmpty());
        Label remembered = Words.small(Texts.text("clues.columns.more"));
        Card columns = new Card(Texts.text("clues.columns"), missing, table()).beside(remembered);
        getChildren().add(new TwoColumns(columns, new Scroll("clues-side", side()), SIDE_WIDTH)
                .inTurn("clues-turns", Texts.text("clues.columns"), new ReadOnlyStringWrapper(Texts.text("clues.beside"))));
    }

    private PlainTable<ColumnRow> table() {
        PlainTable<ColumnRow> table = new PlainTable<>("clues-columns", Texts.text("clues.columns"), model.columns(), Words.muted(""), row -> { }).twoLines();
        List<TableColumn<ColumnRow, ?>> columns = List.of(
                new TextColumn<ColumnRow>("clues-head", Texts.text("clues.column.head"), 150, "strong", ColumnRow::head).atLeast(150).flowing(),
                new TextColumn<ColumnRow>("clues-samples", Texts.text("clues.column.samples"), 420, "muted", ColumnRow::samples).flowing(),
                new NodeColumn<>("clues-meaning", Texts.text("clues.column.meaning"), MEANING_WIDTH + 20, this::meaning));
        columns.forEach(column -> column.setSortable(false));
        table.getColumns().setAll(columns);
        table.setFocusTraversable(false);
        return table;
    }

    private Node meaning(ColumnRow row) {
        ComboBox<Choice> box = new ComboBox<>(model.meanings());
        box.setId("clues-meaning-" + (row.column() + 1));
        box.setAccessibleText(Texts.text("clues.meaning-of", row.head()));
        box.setPrefWidth(MEANING_WIDTH);
        box.setVisibleRowCount(12);
        box.valueProperty().bindBidirectional(row.meaning());
        box.valueProperty().subscribe((before, now) -> actions.meaningsChanged());
        return box;
    }

    private VBox side() {
        Label file = Words.strong(model.file().get());
        file.setWrapText(true);
        Label more = Words.flowing(Texts.text("clues.settings.more"));
        more.getStyleClass().add("small");
        Label pack = Words.flowing(Texts.text("clues.pack.more"));
        pack.getStyleClass().add("small");
        Card written = new Card(Texts.text("clues.settings"), file, Words.small(model.headLine().get()),
                field("clues-code", "clues.code", model.codes(), model.code(), actions::readAgain),
                field("clues-separator", "clues.separator", model.separators(), model.separator(), actions::readAgain), more);
        Card law = new Card(Texts.text("clues.law"), field("clues-pack", "clues.pack", model.packs(), model.pack(), () -> { }), pack);
        return new VBox(12, written, law);
    }

    private static VBox field(String id, String label, ObservableList<Choice> choices, ObjectProperty<Optional<Choice>> chosen, Runnable changed) {
        ComboBox<Choice> box = new ComboBox<>(choices);
        box.setId(id);
        box.setAccessibleText(Texts.text(label));
        box.setMaxWidth(Double.MAX_VALUE);
        chosen.get().ifPresent(box::setValue);
        box.valueProperty().subscribe((before, now) -> {
            chosen.set(Optional.ofNullable(now));
            changed.run();
        });
        return new VBox(3, Words.styled(Texts.text(label), "field-name"), box);
    }
}
