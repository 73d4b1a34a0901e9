package org.huansun.ui.meeting;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Scroll;
import org.huansun.ui.kit.Spring;
import org.huansun.ui.kit.Words;
import org.huansun.ui.text.Texts;

/** What the room sees: the meeting, its step, and what is being shown. No notes, no numbers of persons, no positions. */
final class RoomPage extends VBox {

    RoomPage(RoomModel model) {
        super(16);
        getStyleClass().addAll("host", "room");
        Label title = Words.styled("", "host-title");
        title.textProperty().bind(model.title());
        Label step = Words.styled("", "room-step");
        step.textProperty().bind(model.step());
        HBox head = new HBox(12, title, new Spring(), step);
        head.setAlignment(Pos.CENTER_LEFT);
        StackPane stage = new StackPane();
        stage.setMinSize(0, 0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        model.exhibit().subscribe(now -> stage.getChildren().setAll(now.map(exhibit -> node(exhibit, stage))
                .orElseGet(() -> Words.styled(model.title().get(), "room-title"))));
        getChildren().addAll(head, stage);
    }

    private static Node node(Exhibit exhibit, StackPane stage) {
        return switch (exhibit) {
            case Exhibit.Picture(Image image, int page, int pages) -> picture(image, page, pages, stage);
            case Exhibit.Written(String text) -> written(text);
            case Exhibit.None(String why) -> Words.styled(why, "room-step");
        };
    }

    private static Node picture(Image image, int page, int pages, StackPane stage) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(stage.widthProperty());
        view.fitHeightProperty().bind(stage.heightProperty().subtract(pages > 1 ? 30 : 0));
        VBox box = new VBox(6, view);
        box.setAlignment(Pos.CENTER);
        if (pages > 1) {
            box.getChildren().add(Words.muted(Texts.text("room.page", page, pages)));
        }
        return box;
    }

    private static Node written(String text) {
        Label label = Words.styled(text, "room-text");
        label.setWrapText(true);
        return new Scroll("room-text", label);
    }
}
