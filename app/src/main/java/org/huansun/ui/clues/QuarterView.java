package org.huansun.ui.clues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.clues.QuarterModel.QuarterRow;
import org.huansun.ui.clues.QuarterModel.Shown;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.PlainTable;
import org.huansun.ui.kit.TextColumn;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 季度线索清单: the clues of a quarter, in the form that the pack asks for. */
public final class QuarterView extends VBox {

    private static final int LOOKED_AT = 40;
    private static final double CHARACTER = 14;
    /** A digit or a Latin letter. */
    private static final double NARROW_CHARACTER = 7.5;
    private static final int FIRST_WIDE = 0x2E80;
    /** So many characters a name has: it is never cut. */
    private static final int NAME = 4;
    private static final double PADDING = 18;
    private static final double NARROWEST = 52;
    private static final double WIDEST = 190;
    private static final double SCROLL_BAR = 16;

    private final QuarterActions actions;
    private final StackPane place = new StackPane();

    /** The page over its model. */
    public QuarterView(QuarterModel model, QuarterActions actions) {
        this.actions = actions;
        getStyleClass().add("page");
        HBox choice = new HBox(8, choice("clues-quarter", "clues.quarter", model.quarters(), model.quarter()),
                choice("clues-form", "clues.form", model.packs(), model.pack()));
        choice.setAlignment(Pos.CENTER_LEFT);
        PageHeader header = new PageHeader(Texts.text("clues.quarter.title"), choice).deeds(
                ToolButton.plain("clues-leave", Texts.text("clues.leave"), actions::leave),
                ToolButton.primary("clues-list-csv", Texts.text("clues.list.csv"), actions::exportList).with(Material2OutlinedMZ.SAVE_ALT));
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        getChildren().addAll(header, place);
        model.shown().subscribe(shown -> place.getChildren().setAll(shown.map(this::list).stream().toList()));
    }

    private ComboBox<Choice> choice(String id, String spoken, ObservableList<Choice> choices, ObjectProperty<Optional<Choice>> chosen) {
        ComboBox<Choice> box = new ComboBox<>(choices);
        box.setId(id);
        box.setAccessibleText(Texts.text(spoken));
        chosen.get().ifPresent(box::setValue);
        box.valueProperty().subscribe((before, now) -> {
            chosen.set(Optional.ofNullable(now));
            actions.chosen();
        });
        return box;
    }

    private Node list(Shown shown) {
        HBox marks = new HBox(6);
        marks.setAlignment(Pos.CENTER_LEFT);
        shown.marks().forEach(mark -> marks.getChildren().add(new Chip(Tone.PROVISIONAL, mark)));
        Label note = Words.flowing(shown.note());
        note.getStyleClass().add("small");
        List<Node> parts = new ArrayList<>(List.of(Words.body(shown.to()), note, table(shown)));
        if (!shown.excluded().isEmpty()) {
            parts.add(Words.small(shown.excluded()));
        }
        return new Card(shown.name(), parts.toArray(Node[]::new)).beside(marks);
    }

    private PlainTable<QuarterRow> table(Shown shown) {
        EmptyState nothing = new EmptyState(Material2OutlinedAL.FOLDER_OPEN, Texts.text("clues.quarter.empty"), Texts.text("clues.quarter.empty.words"),
                ToolButton.plain("clues-quarter-import", Texts.text("cases.import-clues"), actions::importRegister));
        PlainTable<QuarterRow> table = new PlainTable<>("clues-quarter-table", shown.name(), FXCollections.observableArrayList(shown.rows()),
                nothing, row -> actions.openCase(row.caseId())).twoLines();
        for (int at = 0; at < shown.heads().size(); at++) {
            int column = at;
            String head = shown.heads().get(at);
            table.getColumns().add(new TextColumn<QuarterRow>("clues-quarter-" + (at + 1), head, width(shown, column),
                    at == 1 ? "strong" : "body", row -> row.cells().get(column)).flowing().atLeast(least(shown, column)));
        }
        table.widthProperty().map(width -> width.doubleValue() > 0 && width.doubleValue() < least(table)).subscribe(crowded -> fit(table, shown, crowded));
        return table;
    }

    private static double least(PlainTable<QuarterRow> table) {
        return SCROLL_BAR + table.getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
    }

    /** Where the columns don't fit beside each other, the table is moved sideways: none is squeezed away. */
    private static void fit(PlainTable<QuarterRow> table, Shown shown, boolean crowded) {
        for (int at = 0; at < shown.heads().size(); at++) {
            TableColumn<QuarterRow, ?> column = table.getColumns().get(at);
            column.setPrefWidth(crowded ? column.getMinWidth() : width(shown, at));
        }
        if (crowded) {
            table.moveSideways();
        } else {
            table.shareOutWidth();
        }
    }

    /** The clue's name is whole; the rest takes two lines, but neither a short name nor a date or a number is parted for that. */
    private static double least(Shown shown, int column) {
        if (column == 1) {
            return width(shown, column);
        }
        double head = drawn(shown.heads().get(column));
        double piece = pieces(shown, column).filter(words -> words.length() <= NAME || words.matches(".*[0-9].*")).mapToDouble(QuarterView::drawn).max().orElse(0);
        return Math.min(width(shown, column), PADDING + Math.max(Math.max(head, piece), longest(shown, column) / 2 + CHARACTER));
    }

    private static Stream<String> pieces(Shown shown, int column) {
        return shown.rows().stream().limit(LOOKED_AT).flatMap(row -> Stream.of(row.cells().get(column).split(" ", -1)));
    }

    /** As wide as what stands in it, within bounds. */
    private static double width(Shown shown, int column) {
        return Math.clamp(PADDING + Math.max(longest(shown, column), drawn(shown.heads().get(column))), NARROWEST, WIDEST);
    }

    private static double longest(Shown shown, int column) {
        return shown.rows().stream().limit(LOOKED_AT).mapToDouble(row -> drawn(row.cells().get(column))).max().orElse(0);
    }

    private static double drawn(String words) {
        return words.chars().mapToDouble(character -> character < FIRST_WIDE ? NARROW_CHARACTER : CHARACTER).sum();
    }
}
