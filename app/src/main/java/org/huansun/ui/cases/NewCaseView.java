package org.huansun.ui.cases;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.DayField;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.kit.DraftsCard;
import org.huansun.ui.kit.PageHeader;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 建案: a name, a region, a day; the rule pack follows from region and day unless one is chosen. */
public final class NewCaseView extends VBox {

    private static final double WIDTH = 640;

    /** What the form asks of the rest. */
    public interface Actions {

        /** Opens the case. */
        void create(NewCaseModel model);

        /** Leaves the form; what was typed stays as a draft. */
        void leave(NewCaseModel model);

        /** Goes on with another form that was begun. */
        void goOn(DraftRow draft);

        /** Lets go of a draft; that can be undone. */
        void discard(DraftRow draft);
    }

    /** The form over its model. */
    public NewCaseView(NewCaseModel model, Actions actions) {
        getStyleClass().add("page");
        DayField day = new DayField("new-case-on", Texts.text("new-case.on"));
        day.day().bindBidirectional(model.on());
        VBox fields = new VBox(
                12,
                field("new-case.title", typed("new-case-title", "new-case.title", model.title(), "new-case.title.hint")),
                two(field("new-case.region", chosen("new-case-region", "new-case.region", model.regions(), model.region())),
                        field("new-case.on", day)),
                field("new-case.pack", chosen("new-case-pack", "new-case.pack", model.packs(), model.pack())),
                two(field("new-case.place", typed("new-case-place", "new-case.place", model.place(), "new-case.place.hint")),
                        field("new-case.elements",
                                typed("new-case-elements", "new-case.elements", model.elements(), "new-case.elements.hint"))));
        Card card = new Card(fields, foot(model, actions));
        card.setMaxWidth(WIDTH);
        DraftsCard drafts = new DraftsCard(model.drafts(), actions::goOn, actions::discard);
        drafts.setMaxWidth(WIDTH);
        getChildren().addAll(new PageHeader(Texts.text("new-case.heading"), Words.muted(Texts.text("new-case.more"))),
                new Scroll("new-case-scroll", new VBox(12, drafts, card)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, model, actions));
    }

    private static void key(KeyEvent event, NewCaseModel model, Actions actions) {
        if (event.getCode() == KeyCode.ESCAPE) {
            actions.leave(model);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isControlDown() && model.obstacle().getValue().isEmpty()) {
            actions.create(model);
            event.consume();
        }
    }

    private static Node foot(NewCaseModel model, Actions actions) {
        ToolButton deed = ToolButton.primary("new-case-create", Texts.text("new-case.create"), () -> actions.create(model));
        deed.key("Ctrl ↵");
        Label draft = Words.small("");
        draft.textProperty().bind(model.draftNote());
        HBox foot = new HBox(12, draft, new Spring(), ToolButton.plain("new-case-cancel", Texts.text("new-case.cancel"), () -> actions.leave(model)),
                new Reasoned(deed, model.obstacle()));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("card-foot");
        return foot;
    }

    private static HBox two(Node one, Node other) {
        HBox row = new HBox(12, one, other);
        row.getChildren().forEach(child -> HBox.setHgrow(child, Priority.ALWAYS));
        return row;
    }

    private static VBox field(String label, Node control) {
        VBox field = new VBox(3, Words.styled(Texts.text(label), "field-name"), control);
        field.setPrefWidth(WIDTH / 2);
        return field;
    }

    private static TextField typed(String id, String label, StringProperty text, String hint) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(Texts.text(label));
        field.setPromptText(Texts.text(hint));
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static ComboBox<CaseFilter> chosen(
            String id, String label, List<CaseFilter> choices, ObjectProperty<CaseFilter> choice) {
        ComboBox<CaseFilter> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(Texts.text(label));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(choices);
        box.valueProperty().bindBidirectional(choice);
        return box;
    }
}
