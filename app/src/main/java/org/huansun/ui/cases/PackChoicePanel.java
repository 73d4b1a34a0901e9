package org.huansun.ui.cases;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.cases.PackMoveRow.Move;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** 选择规则包: old date against new date, article against article; staying and changing are both recorded with the reason. */
final class PackChoicePanel extends StackPane {

    private final PackChoiceModel model;
    private final CaseActions actions;
    private final GridPane table = new GridPane();
    private final VBox findings = new VBox(4);

    PackChoicePanel(PackChoiceModel model, CaseActions actions) {
        this.model = model;
        this.actions = actions;
        ToolButton close = ToolButton.icon("pack-close", Material2OutlinedAL.CLOSE, Texts.text("pack.close"), actions::backToOverview);
        close.getStyleClass().add("quiet");
        VBox body = new VBox(12, Words.flowing(model.question()), target(), table, findings);
        body.getStyleClass().add("explanation");
        Scroll scroll = new Scroll("pack-scroll", body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(new Card(Texts.text("pack.title"), scroll, reason(), foot()).atEnd(close));
        table.setHgap(12);
        table.setVgap(8);
        model.moves().addListener((ListChangeListener<PackMoveRow>) change -> showMoves());
        model.arising().addListener((ListChangeListener<FindingRow>) change -> showFindings());
        model.vanishing().addListener((ListChangeListener<FindingRow>) change -> showFindings());
        showMoves();
        showFindings();
    }

    private Node target() {
        ComboBox<PackChoiceModel.Choice> others = new ComboBox<>();
        others.setId("pack-other");
        others.getItems().setAll(model.others());
        others.valueProperty().bindBidirectional(model.other());
        others.setAccessibleText(Texts.text("pack.other"));
        HBox line = new HBox(8, Words.muted(Texts.text("pack.other")), others);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showMoves() {
        table.getChildren().clear();
        table.addRow(0, Words.small(Texts.text("pack.period")), Words.small(Texts.text("pack.stay", model.current().id())),
                Words.small(Texts.text("pack.change", model.other().get().id())));
        int row = 1;
        for (PackMoveRow move : model.moves()) {
            table.addRow(row++, Words.body(move.name()), cell(move.before(), Move.STAYS), cell(move.after(), move.move()));
        }
        if (model.moves().isEmpty()) {
            table.add(Words.muted(Texts.text("pack.no-deadlines")), 0, 1, 3, 1);
        }
    }

    private static Node cell(PackMoveRow.Cell cell, Move move) {
        Label day = move == Move.MOVES ? Words.strong(cell.day()) : Words.body(cell.day());
        HBox line = new HBox(6, day, Words.small(cell.article()));
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private void showFindings() {
        findings.getChildren().clear();
        add("pack.arising", model.arising());
        add("pack.vanishing", model.vanishing());
    }

    private void add(String key, List<FindingRow> rows) {
        if (!rows.isEmpty()) {
            findings.getChildren().add(Words.small(Texts.text(key)));
            rows.forEach(row -> {
                Label words = Words.flowing(row.words());
                HBox.setHgrow(words, Priority.ALWAYS);
                HBox line = new HBox(8, new Chip(row.weight().tone(), row.weight().word()), words);
                line.setAlignment(Pos.TOP_LEFT);
                findings.getChildren().add(line);
            });
        }
    }

    private Node reason() {
        TextArea reason = new TextArea();
        reason.setId("pack-reason");
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        reason.setPromptText(Texts.text("pack.reason"));
        reason.setAccessibleText(Texts.text("pack.reason"));
        reason.textProperty().bindBidirectional(model.reason());
        return reason;
    }

    private Node foot() {
        ToolButton stay = ToolButton.plain("pack-stay", Texts.text("pack.stay", model.current().id()),
                () -> actions.choosePack(model.current().id(), model.reason().get()));
        ToolButton change = ToolButton.primary("pack-change", "",
                () -> actions.choosePack(model.other().get().id(), model.reason().get()));
        change.textProperty().bind(Bindings.createStringBinding(
                () -> Texts.text("pack.change", model.other().get().id()), model.other()));
        HBox foot = new HBox(12, new Spring(), new Recorded(new Reasoned(stay, model.obstacle())),
                new Recorded(new Reasoned(change, model.obstacle())));
        foot.getStyleClass().add("card-foot");
        return foot;
    }
}
