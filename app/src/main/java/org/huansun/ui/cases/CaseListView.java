package org.huansun.ui.cases;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** 案件: find a case. */
public final class CaseListView extends VBox {

    private final CaseListModel model;
    private final CaseListActions actions;

    /** The list over its model. */
    public CaseListView(CaseListModel model, CaseListActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("page");
        Label count = Words.muted("");
        count.textProperty().bind(Bindings.createStringBinding(this::count, model.found(), model.all(), model.searching()));
        PageHeader header = new PageHeader(Texts.text("cases.title"), count)
                .deeds(
                        new Recorded(ToolButton.plain("cases-import-clues", Texts.text("cases.import-clues"), actions::importClues)),
                        ToolButton.plain("cases-list-clues", Texts.text("cases.list-clues"), actions::listClues),
                        ToolButton.plain("cases-csv", Texts.text("cases.csv"), actions::exportCsv),
                        new Recorded(ToolButton.primary("cases-new", Texts.text("cases.new"), actions::newCase)
                                .with(Material2OutlinedAL.ADD)));
        CaseTableView table = new CaseTableView(model, actions, nothing());
        VBox.setVgrow(table, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(header, new CaseFilterBar(model, actions), new Card(table, new CasePager(model, actions)).growing());
    }

    private String count() {
        if (model.searching().get()) {
            return Texts.text("cases.searching");
        }
        long found = model.found().get();
        long all = model.all().get();
        return found == all ? Texts.text("cases.count", all) : Texts.text("cases.count-of", found, all);
    }

    /** What stands there is chosen anew whenever the answer changes: no case at all is another thing than none that fits. */
    private Node nothing() {
        StackPane place = new StackPane();
        model.all().subscribe(now -> place.getChildren().setAll(now.longValue() == 0 ? noCases() : noneFits()));
        return place;
    }

    private Node noCases() {
        return new EmptyState(
                Material2OutlinedAL.FOLDER_OPEN,
                Texts.text("cases.empty.title"),
                Texts.text("cases.empty.words"),
                new Recorded(ToolButton.plain("cases-new-first", Texts.text("cases.new"), actions::newCase)));
    }

    private Node noneFits() {
        return new EmptyState(
                Material2OutlinedMZ.SEARCH,
                Texts.text("cases.none.title"),
                Texts.text("cases.none.words"),
                ToolButton.plain("cases-clear", Texts.text("cases.everything"), () -> model.apply(CaseChoice.ALL)));
    }
}
