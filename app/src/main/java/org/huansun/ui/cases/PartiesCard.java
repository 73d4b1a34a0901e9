package org.huansun.ui.cases;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Hint;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 当事人. */
final class PartiesCard extends StackPane {

    private final VBox lines = new VBox(4);

    PartiesCard(CaseModel model) {
        getChildren().add(new Card(Texts.text("case.parties"), lines).compact());
        model.parties().addListener((ListChangeListener<PartyRow>) change -> show(model));
        show(model);
    }

    private void show(CaseModel model) {
        lines.getChildren().setAll(model.parties().stream().map(PartiesCard::line).toList());
        if (model.parties().isEmpty()) {
            lines.getChildren().add(Words.muted(Texts.text("case.parties.none")));
        }
    }

    private static Node line(PartyRow party) {
        Label role = Words.muted(party.role());
        role.setMinWidth(96);
        Label name = Words.body(party.name());
        name.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        Label detail = Words.small(party.detail());
        detail.setTooltip(new Hint(party.detail()));
        HBox line = new HBox(8, role, name, detail);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
