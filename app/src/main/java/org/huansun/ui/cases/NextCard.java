package org.huansun.ui.cases;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.RowButton;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 下一步: what the pack asks for, allows and forbids, with its article. */
final class NextCard extends StackPane {

    private final VBox lines = new VBox();
    private final CaseModel model;
    private final CaseActions actions;

    NextCard(CaseModel model, CaseActions actions) {
        this.model = model;
        this.actions = actions;
        VBox.setMargin(lines, new Insets(0, -8, 0, -8));
        getChildren().add(new Card(Texts.text("case.next"), lines).compact());
        model.next().addListener((ListChangeListener<NextStepRow>) change -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.next().stream().map(this::line).toList());
        if (model.next().isEmpty()) {
            Label none = Words.muted(Texts.text("case.next.none"));
            VBox.setMargin(none, new Insets(0, 8, 0, 8));
            lines.getChildren().add(none);
        }
    }

    private Node line(NextStepRow row) {
        HBox content = new HBox(
                6, new Chip(row.leave().tone(), row.leave().word()), Words.body(row.words()), Words.small(row.basis()));
        content.setAlignment(Pos.CENTER_LEFT);
        if (row.entryType().isEmpty()) {
            content.getStyleClass().add("next-line");
            return content;
        }
        content.getChildren().addAll(new Spring(), Words.styled(Texts.text("case.next.record"), "link-word"));
        RowButton button = new RowButton(
                "next-" + row.id(),
                content,
                String.join(" ", row.leave().word(), row.words(), row.basis()),
                () -> model.side().set(new CaseModel.Side.Recording(actions.record(row.entryType()))));
        button.getStyleClass().add("tight");
        return button;
    }
}
