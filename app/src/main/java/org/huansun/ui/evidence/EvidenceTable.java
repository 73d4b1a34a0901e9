package org.huansun.ui.evidence;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.NodeColumn;
import org.huansun.ui.kit.PlainTable;
import org.huansun.ui.kit.TextColumn;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** The originals, one a row; several can be selected. */
final class EvidenceTable extends StackPane {

    private static final double ROW = 64;

    private final EvidenceModel model;
    private final Thumbnails thumbnails;
    private final PlainTable<EvidenceRow> table;
    private boolean showing;

    EvidenceTable(EvidenceModel model, EvidenceActions actions, Consumer<EvidenceRow> open) {
        this.model = model;
        this.thumbnails = new Thumbnails(actions);
        this.table = new PlainTable<>("evidence-table", Texts.text("evidence.title"), model.shown(), Words.muted(Texts.text("evidence.filter.nothing")), open);
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().add(new NodeColumn<>("evidence-picture", "", 80, this::picture));
        table.getColumns().add(new NodeColumn<>("evidence-name", Texts.text("evidence.column.name"), 240, EvidenceTable::name));
        table.getColumns().add(new TextColumn<EvidenceRow>("evidence-kind", Texts.text("evidence.column.kind"), 116, "muted", EvidenceRow::kind).atLeast(114).flowing());
        table.getColumns().add(new TextColumn<EvidenceRow>("evidence-taken", Texts.text("evidence.column.taken"), 136, "muted", EvidenceRow::taken).atLeast(136));
        table.getColumns().add(new TextColumn<EvidenceRow>("evidence-taker", Texts.text("evidence.column.taker"), 76, "muted", EvidenceRow::taker).atLeast(76).flowing());
        table.getColumns().add(new NodeColumn<>("evidence-marks", Texts.text("evidence.column.proves"), 132, EvidenceTable::marks));
        getChildren().add(table);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<EvidenceRow>) change -> chosen());
        model.selected().addListener((ListChangeListener<EvidenceRow>) change -> show());
        show();
    }

    /** Puts the keys into the table. */
    void enter() {
        table.requestFocus();
    }

    private void chosen() {
        if (!showing) {
            showing = true;
            model.selected().setAll(table.getSelectionModel().getSelectedItems().stream().filter(java.util.Objects::nonNull).toList());
            showing = false;
        }
    }

    private void show() {
        if (!showing) {
            showing = true;
            table.getSelectionModel().clearSelection();
            model.selected().forEach(row -> table.getSelectionModel().select(row));
            showing = false;
        }
    }

    private Node picture(EvidenceRow row) {
        ThumbnailBox box = new ThumbnailBox(row);
        // Only once it is in a cell is it known to be looked at.
        javafx.application.Platform.runLater(() -> {
            if (box.isOnScreen()) {
                thumbnails.fill(box);
            }
        });
        return box;
    }

    private static Node name(EvidenceRow row) {
        Label name = Words.flowing(row.name().replaceAll("\\p{Cntrl}", " "));
        name.setTooltip(new Hint(name.getText()));
        Label more = Words.small(row.form() + " · " + row.size());
        VBox box = new VBox(1, name, more);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Node marks(EvidenceRow row) {
        HBox chips = new HBox(4);
        chips.setAlignment(Pos.CENTER_LEFT);
        if (!row.damage().isEmpty()) {
            chips.getChildren().add(new Chip(Tone.OVERDUE, Texts.text("evidence.damaged")));
        }
        if (!row.doubts().isEmpty()) {
            chips.getChildren().add(new Chip(Tone.NEAR, Texts.text("evidence.doubt")));
        }
        if (!row.twins().isEmpty()) {
            chips.getChildren().add(new Chip(Tone.NEUTRAL, Texts.text("evidence.twin")));
        }
        VBox box = new VBox(2);
        box.setAlignment(Pos.CENTER_LEFT);
        if (row.proves() > 0) {
            box.getChildren().add(Words.muted(Texts.text("evidence.proves.count", row.proves())));
        }
        if (!chips.getChildren().isEmpty()) {
            box.getChildren().add(chips);
        }
        return box;
    }
}
