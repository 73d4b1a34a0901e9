package org.huansun.ui.clues;

import java.util.List;
import java.util.Optional;
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
        getChildren().add(new TwoColumns(rows, new Card(Texts.text("clues.row"), whole), SIDE_WIDTH));
    }

    private PlainTable<ResultRow> table(boolean ahead) {
        PlainTable<ResultRow> table = new PlainTable<>("clues-rows", Texts.text("clues.rows.done"), model.rows(),
                Words.muted(Texts.text("clues.rows.none")), actions::openCase).twoLines();
        List<TableColumn<ResultRow, ?>> columns = List.of(
                new TextColumn<ResultRow>("clues-line", Texts.text("clues.column.line"), 52, "muted", row -> String.valueOf(row.line())).atLeast(52),
                new NodeColumn<>("clues-outcome", Texts.text("clues.column.outcome"), 82, row -> new Chip(row.tone(), row.outcome())),
                new TextColumn<ResultRow>("clues-title", Texts.text("clues.column.title"), 200, "strong", ResultRow::title).flowing(),
                new TextColumn<ResultRow>("clues-reading", Texts.text(ahead ? "clues.column.reading" : "clues.column.number"), ahead ? 250 : 180, "body",
                        ahead ? ResultRow::reading : ResultRow::caseNumber).flowing(),
                new TextColumn<ResultRow>("clues-words", Texts.text("clues.column.words"), 260, "small", ResultRow::words).flowing());
        table.getColumns().setAll(columns);
        table.getColumns().get(1).setMinWidth(76);
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
