package org.huansun.ui.reminders;

import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.KeyCap;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The form on a sheet at the right: Ctrl+Enter saves, Esc leaves. */
public final class ReminderSheet extends VBox {

    private static final double WIDTH = 455;
    private static final double FIELD = 150;
    /** So that the button ends where the fields do. */
    private static final double RIGHT = 14;

    private final ReminderFormModel model;
    private final ReminderFormActions actions;
    private final TextField usual;

    /** The sheet over its model. */
    public ReminderSheet(ReminderFormModel model, ReminderFormActions actions) {
        this.model = model;
        this.actions = actions;
        setId("reminder-sheet");
        getStyleClass().add("help-sheet");
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
        this.usual = field("reminder-usual", Texts.text("reminders.usual"), model.usual());
        VBox rows = new VBox(8, row(Texts.text("reminders.usual"), usual), Words.styled(Texts.text("reminders.kinds"), "help-heading"));
        model.kinds().forEach(kind -> rows.getChildren().add(row(kind.name(), field("reminder-" + kind.id().replace("@", ""), kind.name(), kind.written()))));
        rows.getStyleClass().add("help-blocks");
        Label how = Words.flowing(Texts.text("reminders.how"));
        how.getStyleClass().add("muted");
        Scroll scroll = new Scroll("reminder-scroll", rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(), how, scroll, foot());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isControlDown() && model.obstacle().get().isEmpty() && Recorded.obstacle(this).isEmpty()) {
                actions.save();
                event.consume();
            }
        });
        focusedProperty().subscribe(on -> {
            if (on) {
                usual.requestFocus();
            }
        });
    }

    private HBox head() {
        ToolButton away = ToolButton.icon("reminder-close", Material2OutlinedAL.CLOSE, Texts.text("reminders.close"), actions::close);
        away.getStyleClass().add("quiet");
        HBox head = new HBox(10, Words.styled(Texts.text("reminders.title"), "help-title"), new Spring(), new KeyCap("Esc"), away);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private TextField field(String id, String name, StringProperty written) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(Texts.text("reminders.field", name));
        field.setPrefWidth(FIELD);
        field.setMinWidth(FIELD);
        field.setPromptText(written == model.usual() ? "" : Texts.text("reminders.as-usual"));
        field.textProperty().bindBidirectional(written);
        field.textProperty().subscribe((before, now) -> actions.typed());
        return field;
    }

    private static Node row(String name, TextField field) {
        Label label = Words.body(name);
        label.setMinWidth(0);
        HBox row = new HBox(8, label, new Spring(), field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox foot() {
        Label why = Words.small("");
        why.textProperty().bind(model.obstacle());
        why.getStyleClass().add("danger");
        ToolButton save = ToolButton.primary("reminder-save", Texts.text("reminders.save"), actions::save).key("Ctrl ↵");
        HBox foot = new HBox(12, why, new Spring(), new Recorded(new Reasoned(save, model.obstacle())));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setPadding(new Insets(0, RIGHT, 0, 0));
        return foot;
    }
}
