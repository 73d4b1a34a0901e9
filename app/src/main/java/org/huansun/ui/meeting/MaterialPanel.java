package org.huansun.ui.meeting;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.ToolButton;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** 出示材料: the case's evidence, one piece of which is shown to the room on its own window. */
final class MaterialPanel extends VBox {

    private final RoomModel model;
    private final RoomActions actions;
    private final VBox lines = new VBox(8);

    MaterialPanel(RoomModel model, RoomActions actions) {
        super(10);
        this.model = model;
        this.actions = actions;
        getStyleClass().add("host-panel");
        ToolButton window = ToolButton.plain("room-window", "", actions::window);
        window.textProperty().bind(model.open().map(open -> Texts.text(open ? "room.close" : "room.open")));
        HBox head = new HBox(10, Words.styled(Texts.text("host.evidence"), "host-title"), new Spring(), window);
        head.setAlignment(Pos.CENTER_LEFT);
        Scroll scroll = new Scroll("host-materials", lines);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, Words.flowing(Texts.text("room.words")), scroll);
        model.materials().addListener((ListChangeListener<Material>) change -> show());
        model.shown().subscribe(now -> show());
    }

    private void show() {
        lines.getChildren().setAll(model.materials().stream().map(this::line).toList());
        if (model.materials().isEmpty()) {
            lines.getChildren().add(Words.flowing(Texts.text("room.nothing")));
        }
    }

    private Node line(Material material) {
        boolean shown = model.shown().get().equals(Optional.of(material));
        Label name = Words.strong(material.name());
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox deeds = new HBox(8);
        deeds.setAlignment(Pos.CENTER_RIGHT);
        if (shown) {
            deeds.getChildren().addAll(slim("room-back", "room.back", () -> actions.turn(-1)),
                    slim("room-forward", "room.forward", () -> actions.turn(1)), slim("room-away", "room.away", actions::takeAway));
        } else {
            deeds.getChildren().add(slim("room-show-" + material.id(), "room.show", () -> actions.show(material)));
        }
        HBox head = new HBox(10, name, new Spring(), Words.small(material.more()), deeds);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(4, head);
        line.getStyleClass().add("host-row");
        if (!material.caution().isEmpty()) {
            Label caution = Words.styled(material.caution(), "host-warning");
            caution.setWrapText(true);
            line.getChildren().add(caution);
        }
        return line;
    }

    private static ToolButton slim(String id, String words, Runnable deed) {
        ToolButton button = ToolButton.plain(id, Texts.text(words), deed);
        button.getStyleClass().add("slim");
        return button;
    }
}
