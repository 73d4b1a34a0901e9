package org.huansun.ui.kit;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A column that scrolls up and down only, without a frame. */
public final class Scroll extends ScrollPane {

    private Optional<Node> wanted = Optional.empty();

    /** Makes one around a node that takes its width. */
    public Scroll(String id, Node content) {
        super(content);
        setId(id);
        getStyleClass().add("scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /** Words that wrap are as high as the width they get makes them. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Brings something of the content into sight, once that is laid out: its top, where it is higher than what can be seen. */
    public void bring(Node wanted) {
        this.wanted = Optional.of(wanted);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (wanted.isPresent() && getContent() instanceof Parent content && getViewportBounds().getHeight() > 0) {
            Node node = wanted.get();
            content.layout();
            move(content, content.sceneToLocal(node.localToScene(node.getLayoutBounds())));
            if (isOnScreen()) {
                Platform.runLater(() -> wanted = wanted.filter(now -> now != node)); // what is laid out now may be laid out once more
            }
        }
    }

    private boolean isOnScreen() {
        return getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
    }

    private void move(Parent content, Bounds place) {
        double seen = getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            double top = getVvalue() * hidden;
            double down = Math.max(top, place.getMaxY() - seen);
            setVvalue(Math.clamp(Math.min(down, place.getMinY()) / hidden, 0, 1));
        }
    }

    /** Lets a short content take the whole height. */
    public Scroll filling() {
        setFitToHeight(true);
        return this;
    }
}
