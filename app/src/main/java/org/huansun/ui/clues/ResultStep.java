package org.huansun.ui.clues;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.clues.ImportModel.Step;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.NodeColumn;
import org.huansun.ui.kit.PlainTable;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.TextColumn;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.TwoColumns;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** What becomes of each row: before it comes in, or after. */
final class ResultStep extends StackPane {

    private static final double SIDE_WIDTH = 330;
    private static final double TWO_LINES = 46;
    /** How a row was understood takes so many lines where the table is narrow. */
    private static final double THREE_LINES = 62;
    private static final double NARROW = 800;
    /** The number of a case on one line. */
    private static final double NUMBER = 172;

    private final ImportModel model;
    private final ImportActions actions;
    private final StackPane whole = new StackPane();

    ResultStep(ImportModel model, ImportActions actions) {
        this.model = model;
        this.actions = actions;
        boolean ahead = model.step().get() == Step.PREVIEW;
        HBox tallies = new HBox(6);
        tallies.setAlignment(Pos.CENTER_LEFT);
        model.tallies().forEach(tally -> tallies.getChildren().add(new Chip(tally.tone(), tally.words())));
        PlainTable<ResultRow> table = table(ahead);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> show(Optional.ofNullable(row)));
        model.rows().stream().filter(row -> !row.words().isEmpty()).findFirst().or(() -> model.rows().stream().findFirst())
                .ifPresent(table.getSelectionModel()::select);
        Card rows = new Card(Texts.text(ahead ? "clues.rows.ahead" : "clues.rows.done"), table).beside(tallies);
        if (!model.stopped().get().isEmpty()) {
            Label stopped = Words.flowing(model.stopped().get());
            stopped.getStyleClass().add("danger");
            rows.getChildren().add(1, stopped);
        }
        VBox.setVgrow(whole, Priority.ALWAYS);
        getChildren().add(new TwoColumns(rows, new Card(Texts.text("clues.row"), whole), SIDE_WIDTH)
                .inTurn("clues-turns", Texts.text(ahead ? "clues.rows.ahead" : "clues.rows.done"), new ReadOnlyStringWrapper(Texts.text("clues.row"))));
    }

    private PlainTable<ResultRow> table(boolean ahead) {
        PlainTable<ResultRow> table = new PlainTable<>("clues-rows", Texts.text("clues.rows.done"), model.rows(),
                Words.muted(Texts.text("clues.rows.none")), actions::openCase).twoLines();
        List<TableColumn<ResultRow, ?>> columns = List.of(
                new TextColumn<ResultRow>("clues-line", Texts.text("clues.column.line"), 52, "muted", row -> String.valueOf(row.line())).atLeast(52),
                new NodeColumn<>("clues-outcome", Texts.text("clues.column.outcome"), 82, row -> new Chip(row.tone(), row.outcome())),
                new TextColumn<ResultRow>("clues-title", Texts.text("clues.column.title"), 150, "strong", ResultRow::title).flowing(),
                new TextColumn<ResultRow>("clues-reading", Texts.text(ahead ? "clues.column.reading" : "clues.column.number"), ahead ? 380 : 170, ahead ? "small" : "body",
                        ahead ? ResultRow::reading : ResultRow::caseNumber).atLeast(NUMBER).flowing(),
                new TextColumn<ResultRow>("clues-words", Texts.text("clues.column.words"), ahead ? 260 : 340, "small", ResultRow::words).flowing());
        table.getColumns().setAll(columns);
        table.getColumns().get(1).setMinWidth(76);
        if (ahead) {
            table.fixedCellSizeProperty().bind(table.widthProperty().map(width -> width.doubleValue() < NARROW ? THREE_LINES : TWO_LINES));
        }
        return table;
    }

    private void show(Optional<ResultRow> shown) {
        whole.getChildren().setAll(shown.map(this::whole).stream().toList());
    }

    private Node whole(ResultRow row) {
        VBox box = new VBox(8, new Chip(row.tone(), row.outcome()));
        part(box, "clues.column.title", row.title());
        part(box, "clues.column.reading", row.reading());
        part(box, "clues.column.words", row.words());
        part(box, "clues.column.basis", row.basis());
        part(box, "clues.original", Texts.text("clues.original-of", row.line(), row.original()));
        if (!row.caseNumber().isEmpty()) {
            ToolButton open = ToolButton.quiet("clues-open-case", Texts.text("clues.open-case", row.caseNumber()), () -> actions.openCase(row));
            open.getStyleClass().add("flush");
            box.getChildren().add(open);
        }
        return new Scroll("clues-row", box);
    }

    private static void part(VBox box, String label, String words) {
        if (!words.isEmpty()) {
            box.getChildren().add(new VBox(1, Words.styled(Texts.text(label), "field-name"), Words.flowing(words)));
        }
    }
}
