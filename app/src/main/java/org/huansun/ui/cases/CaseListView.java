package org.huansun.ui.cases;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.NodeColumn;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.PlainTable;
import org.huansun.ui.kit.SearchField;
import org.huansun.ui.kit.TextColumn;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** 案件: find a case. */
public final class CaseListView extends VBox {

    /** The list over its model. */
    public CaseListView(CaseListModel model, CaseListActions actions) {
        getStyleClass().add("page");
        Label count = Words.muted("");
        count.textProperty().bind(Bindings.createStringBinding(() -> count(model), model.shown(), model.all()));
        PageHeader header = new PageHeader(Texts.text("cases.title"), count)
                .deeds(
                        ToolButton.plain("cases-import-clues", Texts.text("cases.import-clues"), actions::importClues),
                        ToolButton.plain("cases-list-clues", Texts.text("cases.list-clues"), actions::listClues),
                        ToolButton.plain("cases-csv", Texts.text("cases.csv"), actions::exportCsv),
                        ToolButton.primary("cases-new", Texts.text("cases.new"), actions::newCase)
                                .with(Material2OutlinedAL.ADD));
        getChildren().addAll(header, filters(model), new Card(table(model, actions)).growing());
    }

    private static String count(CaseListModel model) {
        int shown = model.shown().size();
        int all = model.all().size();
        return shown == all ? Texts.text("cases.count", all) : Texts.text("cases.count-of", shown, all);
    }

    private static HBox filters(CaseListModel model) {
        SearchField search = new SearchField("cases-words", Texts.text("cases.words"), "");
        search.text().bindBidirectional(model.words());
        search.setPrefWidth(280);
        HBox row = new HBox(
                8,
                search,
                filter("cases-stage", Texts.text("cases.column.stage"), model.stages(), model.stage()),
                filter("cases-state", Texts.text("cases.column.deadline"), model.states(), model.state()),
                filter("cases-pack", Texts.text("cases.column.pack"), model.packs(), model.pack()),
                filter("cases-person", Texts.text("cases.column.person"), model.persons(), model.person()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static ComboBox<CaseFilter> filter(
            String id, String spoken, ObservableList<CaseFilter> choices, ObjectProperty<CaseFilter> chosen) {
        ComboBox<CaseFilter> box = new ComboBox<>(choices);
        box.setId(id);
        box.setAccessibleText(spoken);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static PlainTable<CaseRow> table(CaseListModel model, CaseListActions actions) {
        PlainTable<CaseRow> table =
                new PlainTable<>("cases-table", Texts.text("cases.title"), model.shown(), nothing(actions), row -> actions.open(row.id()));
        List<TableColumn<CaseRow, ?>> columns = List.of(
                new TextColumn<>("case-number", Texts.text("cases.column.number"), 190, "muted", CaseRow::number),
                new NodeColumn<>("case-title", Texts.text("cases.column.title"), 260, CaseListView::title),
                new TextColumn<>("case-stage", Texts.text("cases.column.stage"), 90, "body", CaseRow::stage).atLeast(52),
                new NodeColumn<>("case-deadline", Texts.text("cases.column.deadline"), 190, CaseListView::deadline),
                new TextColumn<>("case-due", Texts.text("cases.column.due"), 105, "body", CaseRow::due).atLeast(96),
                new TextColumn<>("case-left", Texts.text("cases.column.left"), 145, "muted", CaseRow::left),
                new TextColumn<>("case-pack", Texts.text("cases.column.pack"), 105, "muted", CaseRow::pack).atLeast(92),
                new TextColumn<>("case-person", Texts.text("cases.column.person"), 85, "body", CaseRow::person).atLeast(62));
        table.getColumns().setAll(columns);
        return table;
    }

    private static Node title(CaseRow row) {
        HBox box = new HBox(6, Words.strong(row.title()));
        box.setAlignment(Pos.CENTER_LEFT);
        if (!row.packMark().isEmpty()) {
            box.getChildren().add(new Chip(Tone.PROVISIONAL, row.packMark()));
        }
        return box;
    }

    private static Node deadline(CaseRow row) {
        HBox box = new HBox(6);
        box.setAlignment(Pos.CENTER_LEFT);
        if (!row.deadline().isEmpty()) {
            box.getChildren().addAll(row.state().chip(), Words.body(row.deadline()));
        }
        return box;
    }

    private static Node nothing(CaseListActions actions) {
        return new EmptyState(
                Material2OutlinedAL.FOLDER_OPEN,
                Texts.text("cases.empty.title"),
                Texts.text("cases.empty.words"),
                ToolButton.plain("cases-first", Texts.text("cases.new"), actions::newCase));
    }
}
