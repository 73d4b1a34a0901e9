package org.huansun.ui.parties;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.parties.PartyItem.Detail;
import org.huansun.ui.parties.PartyItem.Openness;
import org.huansun.ui.text.Texts;

/** One party: its name and marks, how far it has come, what was recorded of it, what can't be right. */
final class PartyBlock extends VBox {

    private final PartyItem party;
    private final PartiesModel model;
    private final PartiesActions actions;

    PartyBlock(PartyItem party, PartiesModel model, PartiesActions actions) {
        super(5);
        this.party = party;
        this.model = model;
        this.actions = actions;
        getStyleClass().add("party-block");
        getChildren().add(head());
        if (!party.formerly().isEmpty()) {
            Label formerly = Words.small(party.formerly());
            formerly.setWrapText(true);
            getChildren().add(formerly);
        }
        if (!party.steps().isEmpty()) {
            getChildren().add(steps());
        }
        if (!party.details().isEmpty()) {
            getChildren().add(details());
        }
        party.warnings().forEach(words -> getChildren().add(warning(words)));
    }

    private Node head() {
        Label name = Words.strong(party.name());
        name.setWrapText(true);
        HBox head = new HBox(8, name);
        party.marks().forEach(mark -> head.getChildren().add(new Chip(mark.tone(), mark.words())));
        head.getChildren().addAll(new Spring(), deed("change", "parties.change", () -> actions.change(party.id())),
                deed("leave", "parties.leave", () -> actions.leave(party.id())));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node deed(String id, String key, Runnable deed) {
        ToolButton button = ToolButton.quiet("party-" + id + "-" + party.id(), Texts.text(key), deed);
        button.getStyleClass().add("article-link");
        button.setAccessibleText(Texts.text(key) + " " + party.name());
        return new Reasoned(button, model.obstacle());
    }

    private Node steps() {
        GridPane steps = new GridPane();
        steps.getStyleClass().add("party-steps");
        ColumnConstraints share = new ColumnConstraints();
        share.setPercentWidth(100.0 / party.steps().size());
        for (PartyItem.Step step : party.steps()) {
            Label name = Words.small(step.name());
            Label words = Words.styled(step.words(), "party-step-words");
            words.getStyleClass().add(step.tone().styleClass());
            words.setWrapText(true);
            VBox cell = new VBox(name, words);
            cell.getStyleClass().add("party-step");
            cell.setMinWidth(0);
            steps.getColumnConstraints().add(share);
            steps.addRow(0, cell);
        }
        return steps;
    }

    private Node details() {
        FlowPane details = new FlowPane(18, 3);
        for (Detail detail : party.details()) {
            HBox line = detail(detail);
            line.maxWidthProperty().bind(details.widthProperty());
            details.getChildren().add(line);
        }
        return details;
    }

    private HBox detail(Detail detail) {
        Node value = detail.openness() == Openness.PRIVATE
                ? new PrivateNumber("party-show-" + detail.id() + "-" + party.id(), detail.label(), detail.shown(),
                        () -> actions.reveal(party.id(), detail.id()))
                : value(detail.shown());
        Label label = Words.small(detail.label());
        label.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(6, label, value);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label value(String words) {
        Label value = Words.styled(words, "party-value");
        value.setWrapText(true);
        return value;
    }

    private static Node warning(String words) {
        Label label = Words.flowing(words);
        label.getStyleClass().setAll("label", "party-warning");
        return label;
    }
}
