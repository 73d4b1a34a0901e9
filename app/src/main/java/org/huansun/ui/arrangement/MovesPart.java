package org.huansun.ui.arrangement;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.arrangement.ArrangementModel.Step;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.NodeColumn;
import org.huansun.ui.kit.PlainTable;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.TextColumn;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What moves, before it is taken in or after. */
final class MovesPart extends VBox {

    /** A deadline, its case and the case's number. */
    private static final double ROW = 70;
    /** Where the deadline or the case takes two lines. */
    private static final double NARROW_ROW = 88;
    private static final double NARROW = 900;

    private final ArrangementModel model;
    private final ArrangementActions actions;

    MovesPart(ArrangementModel model, ArrangementActions actions) {
        super(12);
        this.model = model;
        this.actions = actions;
        boolean ahead = model.step().get() == Step.PREVIEW;
        HBox tallies = new HBox(6);
        tallies.setAlignment(Pos.CENTER_LEFT);
        model.tallies().forEach(tally -> tallies.getChildren().add(new Chip(tally.tone(), tally.words())));
        Card rows = new Card(Texts.text(ahead ? "arrangement.moves.ahead" : "arrangement.moves.done"), table()).beside(tallies).growing();
        rows.setMinHeight(0);
        getChildren().addAll(about(), rows);
    }

    private Card about() {
        Label source = Words.flowing(model.source().get());
        source.getStyleClass().add("muted");
        VBox words = new VBox(2, Words.strong(model.year().get()), Words.body(model.file().get()), source);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(12, words);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!model.left().get().isEmpty()) {
            line.getChildren().addAll(new Spring(), new Chip(org.huansun.ui.kit.Tone.NEAR, model.left().get()),
                    new Recorded(ToolButton.plain("arrangement-go-on", Texts.text("arrangement.go-on"), actions::goOn)));
        }
        Card card = new Card(line).compact();
        card.setMinHeight(USE_PREF_SIZE);
        return card;
    }

    private PlainTable<MoveRow> table() {
        PlainTable<MoveRow> table = new PlainTable<>("arrangement-moves", Texts.text("arrangement.moves.ahead"), model.rows(), nothing(), actions::explain);
        List<TableColumn<MoveRow, ?>> columns = List.of(
                new NodeColumn<MoveRow>("move-outcome", Texts.text("arrangement.column.outcome"), 104, row -> new Chip(row.tone(), row.outcome())).atLeast(90),
                new NodeColumn<MoveRow>("move-deadline", Texts.text("arrangement.column.deadline"), 550, MovesPart::what).atLeast(224),
                new TextColumn<MoveRow>("move-before", Texts.text("arrangement.column.before"), 140, "muted", MoveRow::before).atLeast(130),
                new TextColumn<MoveRow>("move-after", Texts.text("arrangement.column.after"), 140, "strong", MoveRow::after).atLeast(134),
                new TextColumn<MoveRow>("move-stated", Texts.text("arrangement.column.stated"), 100, "body", MoveRow::stated).atLeast(80),
                new TextColumn<MoveRow>("move-article", Texts.text("arrangement.column.article"), 95, "muted", MoveRow::article).atLeast(98));
        table.fixedCellSizeProperty().bind(table.widthProperty().map(width -> width.doubleValue() < NARROW ? NARROW_ROW : ROW));
        table.getColumns().setAll(columns);
        return table;
    }

    private static Node what(MoveRow row) {
        Label caseName = Words.small(row.caseName());
        caseName.setWrapText(true);
        Label deadline = Words.strong(row.deadline());
        deadline.setWrapText(true);
        VBox box = new VBox(1, deadline, caseName);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Node nothing() {
        return new EmptyState(Material2OutlinedAL.EVENT_AVAILABLE, Texts.text("arrangement.none"), Texts.text("arrangement.none.words"));
    }
}
