package org.huansun.ui.handling;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.RowButton;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 移送、并案、分案: what the case hangs together with, and what becomes of running deadlines. */
final class LinksCard extends StackPane {

    private final HandlingModel model;
    private final HandlingActions actions;
    private final VBox lines = new VBox(2);

    LinksCard(HandlingModel model, HandlingActions actions) {
        this.model = model;
        this.actions = actions;
        HBox deeds = new HBox(8, deed("handling-transfer", "handling.transfer", actions::transfer),
                deed("handling-join", "handling.join", actions::join), deed("handling-split", "handling.split", actions::split));
        Label note = Words.flowing(Texts.text("handling.links.note"));
        note.getStyleClass().setAll("label", "small");
        getChildren().add(new Card(Texts.text("handling.links"), lines, note).atEnd(deeds).compact());
        model.links().addListener((ListChangeListener<LinkLine>) change -> show());
        show();
    }

    private Node deed(String id, String key, Runnable deed) {
        return new Reasoned(ToolButton.plain(id, Texts.text(key), deed), model.obstacle());
    }

    private void show() {
        lines.getChildren().setAll(model.links().stream().map(this::line).toList());
        if (model.links().isEmpty()) {
            lines.getChildren().add(Words.muted(Texts.text("handling.links.none")));
        }
    }

    private Node line(LinkLine link) {
        HBox content = new HBox(8, Words.muted(link.way()), Words.body(link.name()), Words.small(link.more()));
        content.setAlignment(Pos.CENTER_LEFT);
        if (link.caseId().isEmpty()) {
            return content;
        }
        RowButton row = new RowButton("link-" + link.caseId(), content, String.join(" ", link.way(), link.name(), link.more()),
                () -> actions.openCase(link.caseId()));
        row.getStyleClass().add("lined");
        return row;
    }
}
