package org.huansun.ui.evidence;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A form beside the table: Ctrl+Enter saves, Esc leaves. */
abstract class FormPanel extends StackPane {

    private final StackPane body = new StackPane();
    private final ObservableValue<String> obstacle;
    private final Runnable save;

    FormPanel(String id, String title, ObservableValue<String> obstacle, Runnable save, Runnable close) {
        this.obstacle = obstacle;
        this.save = save;
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        ToolButton closing = ToolButton.icon(id + "-close", Material2OutlinedAL.CLOSE, Texts.text("record.close"), close);
        closing.getStyleClass().add("quiet");
        getChildren().add(new Card(title, body, foot(id)).atEnd(closing).growing());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
                save();
                event.consume();
            }
        });
    }

    final void fill(Node fields) {
        body.getChildren().setAll(fields);
    }

    /** Puts the cursor where typing begins. */
    abstract void enter();

    final void save() {
        if (obstacle.getValue().isEmpty()) {
            save.run();
        }
    }

    private Node foot(String id) {
        Label why = Words.small("");
        why.textProperty().bind(obstacle);
        ToolButton saving = ToolButton.primary(id + "-save", Texts.text("record.save"), save).key("Ctrl ↵");
        HBox foot = new HBox(12, why, new Spring(), new Reasoned(saving, obstacle));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("card-foot");
        return foot;
    }
}
