package org.huansun.ui.handling;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 自定期限: days that people, an agreement or a court have set, beside the law's and told apart from them. */
final class OwnDaysCard extends StackPane {

    private final HandlingModel model;
    private final HandlingActions actions;
    private final VBox lines = new VBox(2);

    OwnDaysCard(HandlingModel model, HandlingActions actions) {
        this.model = model;
        this.actions = actions;
        Node add = new Reasoned(ToolButton.plain("own-add", Texts.text("handling.own.add"), actions::setDay), model.obstacle());
        getChildren().add(new Card(Texts.text("handling.own"), lines).beside(Words.small(Texts.text("handling.own.more"))).atEnd(add).compact());
        model.days().addListener((ListChangeListener<OwnDay>) change -> show());
        show();
    }

    private void show() {
        lines.getChildren().setAll(model.days().stream().map(this::line).toList());
        if (model.days().isEmpty()) {
            Label none = Words.flowing(Texts.text("handling.own.none"));
            none.getStyleClass().setAll("label", "muted");
            lines.getChildren().add(none);
        }
    }

    private Node line(OwnDay day) {
        Label title = Words.body(day.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(8, day.state().chip(), Words.small(day.kind()), title, wide(Words.body(day.due()), 84), wide(Words.body(day.left()), 104));
        switch (day.deed()) {
            case FINISH_OR_DROP -> line.getChildren().addAll(deed("own-finish-", "handling.own.finish", day, () -> actions.finish(day)),
                    deed("own-drop-", "handling.own.drop", day, () -> actions.drop(day)));
            case PAY -> line.getChildren().add(deed("own-pay-", "handling.own.pay", day, () -> actions.finish(day)));
            case NONE -> { }
        }
        line.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(line);
        if (!day.more().isEmpty()) {
            box.getChildren().add(Words.small(day.more()));
        }
        box.getStyleClass().add("own-day");
        return box;
    }

    private Node deed(String id, String key, OwnDay day, Runnable deed) {
        ToolButton button = ToolButton.quiet(id + day.id(), Texts.text(key), deed);
        button.getStyleClass().add("article-link");
        button.setAccessibleText(Texts.text(key) + " " + day.title());
        return new Reasoned(button, model.obstacle());
    }

    private static Node wide(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        return label;
    }
}
