package org.huansun.ui.cases;

import java.util.List;
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
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.RowButton;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 下一步: what the pack asks for, allows and forbids, with its article. */
final class NextCard extends StackPane {

    private static final int ALLOWED_AT_ONCE = 3;

    private final Fold lines = new Fold("next-more");
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
        if (model.next().isEmpty()) {
            Label none = Words.muted(Texts.text("case.next.none"));
            VBox.setMargin(none, new Insets(0, 8, 0, 8));
            lines.show(List.of(none), 1);
            return;
        }
        long needed = model.next().stream().filter(row -> row.leave() != NextStepRow.Leave.ALLOWED).count();
        lines.show(model.next().stream().map(this::line).toList(), (int) needed + ALLOWED_AT_ONCE);
    }

    private Node line(NextStepRow row) {
        Label basis = Words.small(row.basis());
        basis.setMinWidth(USE_PREF_SIZE);
        Label words = Words.body(row.words());
        Hint more = new Hint(row.hint().isEmpty() ? row.words() : row.words() + "\n" + row.hint());
        HBox content = new HBox(6, new Chip(row.leave().tone(), row.leave().word()), words, basis, new Spring());
        content.setAlignment(Pos.CENTER_LEFT);
        boolean records = !row.entryType().isEmpty();
        if (records) {
            Label record = Words.styled(Texts.text("case.next.record"), "link-word");
            record.setMinWidth(USE_PREF_SIZE);
            content.getChildren().add(record);
        }
        RowButton button = new RowButton(
                "next-" + row.id(),
                content,
                String.join(" ", row.leave().word(), row.words(), row.basis()),
                () -> take(row));
        button.getStyleClass().add("tight");
        button.setTooltip(more);
        return records ? new Recorded(button) : button;
    }

    /** Opens what the step is recorded with; where there is nothing to record, its article. */
    private void take(NextStepRow row) {
        if (row.entryType().equals(NextStepRow.CHOOSE_PACK)) {
            actions.askForPack();
        } else if (row.entryType().isEmpty()) {
            actions.openArticle(row.article());
        } else {
            actions.record(row.entryType());
        }
    }
}
