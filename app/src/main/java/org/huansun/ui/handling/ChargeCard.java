package org.huansun.ui.handling;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Chip;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** Who is in charge; a handover that waits, with all that was running; what was passed on before. */
final class ChargeCard extends StackPane {

    private final HandlingModel model;
    private final HandlingActions actions;
    private final VBox body = new VBox(8);

    ChargeCard(HandlingModel model, HandlingActions actions) {
        this.model = model;
        this.actions = actions;
        HBox deeds = new HBox(8, deed("handling-assign", "handling.assign", actions::assign),
                deed("handling-hand-over", "handling.hand-over", actions::handOver));
        getChildren().add(new Card(Texts.text("handling.charge"), body).atEnd(deeds).compact());
        model.charge().subscribe(this::show);
    }

    private Node deed(String id, String key, Runnable deed) {
        return new Reasoned(ToolButton.plain(id, Texts.text(key), deed), model.obstacle());
    }

    private void show(Charge charge) {
        HBox person = new HBox(8, Words.small(Texts.text("handling.person")), Words.strong(charge.person()));
        if (!charge.with().isEmpty()) {
            person.getChildren().addAll(Words.small(Texts.text("handling.with")), Words.body(charge.with()));
        }
        person.setAlignment(Pos.BASELINE_LEFT);
        body.getChildren().setAll(person);
        charge.pending().ifPresent(pending -> body.getChildren().add(pending(pending)));
        charge.earlier().forEach(line -> body.getChildren().add(Words.small(line)));
    }

    private Node pending(Charge.Pending pending) {
        HBox head = new HBox(8, new Chip(Tone.NEAR, Texts.text("handling.pending")), Words.strong(pending.words()));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(6, head);
        box.getStyleClass().add("effect-box");
        if (!pending.reason().isEmpty()) {
            box.getChildren().add(Words.flowing(pending.reason()));
        }
        box.getChildren().add(Words.small(Texts.text(pending.deadlines().isEmpty() ? "handling.running.none" : "handling.running")));
        pending.deadlines().forEach(line -> box.getChildren().add(Words.flowing(line)));
        ToolButton take = ToolButton.plain("handling-acknowledge", Texts.text("handling.acknowledge"), actions::acknowledge);
        ToolButton back = ToolButton.plain("handling-decline", Texts.text("handling.decline"), actions::decline);
        HBox foot = new HBox(8, Words.small(pending.obstacle()), new Spring(), new Reasoned(back, model.answerObstacle()),
                new Reasoned(take, model.answerObstacle()));
        foot.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().add(foot);
        return box;
    }
}
