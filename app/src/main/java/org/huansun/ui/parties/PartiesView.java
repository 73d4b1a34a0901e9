package org.huansun.ui.parties;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Card;
import org.huansun.ui.kit.EmptyState;
import org.huansun.ui.kit.Reasoned;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The tab of the parties: grouped by role, the obligors first. */
public final class PartiesView extends StackPane {

    private final PartiesModel model;
    private final PartiesActions actions;
    private final StackPane place = new StackPane();

    /** The tab over its model. */
    public PartiesView(PartiesModel model, PartiesActions actions) {
        this.model = model;
        this.actions = actions;
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        Node add = new Reasoned(ToolButton.plain("party-add", Texts.text("parties.add"), actions::add), model.obstacle());
        getChildren().add(new Card(Texts.text("parties.card"), place).beside(Words.small(Texts.text("parties.note"))).atEnd(add).growing());
        model.groups().addListener((ListChangeListener<PartyGroup>) change -> show());
        show();
    }

    private void show() {
        place.getChildren().setAll(model.groups().isEmpty() ? empty() : list());
    }

    private Node empty() {
        return new EmptyState(Material2OutlinedAL.GROUPS, Texts.text("parties.none"), Texts.text("parties.none.more"),
                new Reasoned(ToolButton.plain("party-first", Texts.text("parties.add"), actions::add), model.obstacle()));
    }

    private Node list() {
        VBox groups = new VBox(14);
        model.groups().forEach(group -> groups.getChildren().add(group(group)));
        return new Scroll("parties-list", groups);
    }

    private Node group(PartyGroup group) {
        HBox head = new HBox(8, Words.styled(group.role(), "party-role"), Words.small(String.valueOf(group.parties().size())),
                Words.small(group.note()));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, head);
        List<PartyItem> parties = group.parties();
        parties.forEach(party -> box.getChildren().add(new PartyBlock(party, model, actions)));
        return box;
    }
}
