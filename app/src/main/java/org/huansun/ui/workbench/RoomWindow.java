package org.huansun.ui.workbench;

import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.meeting.RoomModel;
import org.huansun.ui.meeting.RoomView;
import org.huansun.ui.text.Texts;

/** The window that the room looks at: over the whole second screen where there is one. */
final class RoomWindow {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 600;

    private final RoomModel model;
    private Optional<Stage> stage = Optional.empty();

    RoomWindow(RoomModel model) {
        this.model = model;
    }

    void toggle() {
        if (stage.isPresent()) {
            close();
        } else {
            open();
        }
    }

    void open() {
        if (stage.isPresent()) {
            return;
        }
        Stage opened = new Stage();
        opened.setTitle(Texts.text("room.title"));
        Window.getWindows().stream().filter(Stage.class::isInstance).findFirst().ifPresent(opened::initOwner); // it closes with the program's
        Scene scene = new Scene(new RoomView(model), WIDTH, HEIGHT);
        Theme.DARK.dress(scene);
        opened.setScene(scene);
        ObservableList<Screen> screens = Screen.getScreens();
        if (screens.size() > 1) {
            Screen second = screens.stream().filter(screen -> !screen.equals(Screen.getPrimary())).findFirst().orElse(Screen.getPrimary());
            Rectangle2D place = second.getVisualBounds();
            opened.setX(place.getMinX());
            opened.setY(place.getMinY());
            opened.setFullScreenExitHint("");
            opened.setFullScreen(true);
        }
        opened.setOnHidden(event -> forget());
        opened.show();
        stage = Optional.of(opened);
        model.open().set(true);
    }

    private void forget() {
        stage = Optional.empty();
        model.open().set(false);
    }

    void close() {
        stage.ifPresent(Stage::close);
    }
}
