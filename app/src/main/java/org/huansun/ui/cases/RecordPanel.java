package org.huansun.ui.cases;

import java.util.Optional;
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

/** 记一笔: choose a type, fill its own fields, see what it does to the deadlines, save. */
public final class RecordPanel extends StackPane {

    private final RecordModel model;
    private final RecordActions actions;
    private final StackPane body = new StackPane();
    private Runnable entering = () -> { };

    /** The panel over its model. */
    public RecordPanel(RecordModel model, RecordActions actions) {
        this.model = model;
        this.actions = actions;
        ToolButton close = ToolButton.icon(
                "record-close", Material2OutlinedAL.CLOSE, Texts.text("record.close"), () -> actions.close(model));
        close.getStyleClass().add("quiet");
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(new Card(Texts.text("record.title"), body, foot()).atEnd(close));
        model.kind().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void show(Optional<EntryKind> kind) {
        kind.ifPresentOrElse(this::showForm, this::showChoice);
        enter();
    }

    private void showForm(EntryKind kind) {
        RecordForm form = new RecordForm(model, kind);
        body.getChildren().setAll(form);
        entering = form::enter;
    }

    private void showChoice() {
        KindChoice choice = new KindChoice(model);
        body.getChildren().setAll(choice);
        entering = choice::enter;
    }

    /** Puts the cursor where typing begins: the search for a type, or the day. */
    void enter() {
        entering.run();
    }

    private Node foot() {
        ObservableValue<String> obstacle = model.obstacle();
        Label why = Words.small("");
        why.textProperty().bind(model.obstacle());
        Label draft = Words.small("");
        draft.textProperty().bind(model.draftNote());
        ToolButton save = ToolButton.primary("record-save", Texts.text("record.save"), () -> actions.save(model));
        save.key("Ctrl ↵");
        HBox foot = new HBox(12, draft, new Spring(), why, new Reasoned(save, obstacle));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("card-foot");
        return foot;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            actions.close(model);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isControlDown() && model.obstacle().get().isEmpty()) {
            actions.save(model);
            event.consume();
        }
    }
}
