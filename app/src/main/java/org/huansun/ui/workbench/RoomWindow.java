package org.huansun.ui.workbench;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.meeting.RoomModel;
import org.huansun.ui.meeting.RoomView;
import org.huansun.ui.text.Texts;

/** The window that the room looks at: over the whole of the screen that the host does not look at, where there is one. */
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
        Optional<Window> owner = Window.getWindows().stream().filter(Stage.class::isInstance).findFirst();
        owner.ifPresent(opened::initOwner); // it closes with the program's
        Scene scene = new Scene(new RoomView(model), WIDTH, HEIGHT);
        Theme.DARK.dress(scene);
        scene.setOnKeyPressed(event -> key(event.getCode()));
        opened.setScene(scene);
        owner.flatMap(RoomWindow::otherScreen).map(Screen::getBounds).ifPresent(place -> cover(opened, place));
        opened.setOnHidden(event -> forget());
        opened.show();
        owner.ifPresent(Window::requestFocus); // the host goes on typing
        stage = Optional.of(opened);
        model.open().set(true);
    }

    /** The screen that the host does not look at. */
    private static Optional<Screen> otherScreen(Window host) {
        List<Screen> here = Screen.getScreensForRectangle(host.getX(), host.getY(), host.getWidth(), host.getHeight());
        return Screen.getScreens().stream().filter(screen -> !here.contains(screen)).findFirst();
    }

    /** Not full screen as the toolkit has it: of that it allows one window only, and the host's may be it. */
    private static void cover(Stage opened, Rectangle2D place) {
        opened.initStyle(StageStyle.UNDECORATED);
        opened.setX(place.getMinX());
        opened.setY(place.getMinY());
        opened.setWidth(place.getWidth());
        opened.setHeight(place.getHeight());
    }

    private void key(KeyCode key) {
        if (key == KeyCode.F12 || key == KeyCode.ESCAPE) {
            close();
        }
    }

    private void forget() {
        stage = Optional.empty();
        model.open().set(false);
    }

    void close() {
        stage.ifPresent(Stage::close);
    }
}
