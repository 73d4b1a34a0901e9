package org.huansun.ui.library;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Words;

/** A pack in the list: id and standing, title, number, a sentence about it. */
final class PackCell {

    private PackCell() {}

    static Node draw(PackRow pack) {
        FlowPane first = new FlowPane(8, 2, Words.strong(pack.id()), new Chip(pack.tone(), pack.standing()));
        first.setPrefWrapLength(120);
        Label title = Words.body(pack.title());
        title.setWrapText(true);
        Label more = Words.small(pack.more());
        more.setWrapText(true);
        VBox box = new VBox(2, first, title);
        if (!pack.number().isEmpty()) {
            box.getChildren().add(Words.small(pack.number()));
        }
        box.getChildren().add(more);
        box.getStyleClass().add("pack-cell");
        return box;
    }
}
