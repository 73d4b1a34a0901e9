package org.huansun.ui.library;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings the first marked words into sight, once, when a pane has got its size. */
final class FirstHit {

    private static final double ABOVE = 48;

    private boolean done;

    private FirstHit() {}

    static <P extends ScrollPane> P shownIn(P pane) {
        FirstHit first = new FirstHit();
        pane.viewportBoundsProperty().subscribe(bounds -> {
            if (!first.done && bounds.getHeight() > 0) {
                first.done = true;
                Platform.runLater(() -> show(pane)); // the content is laid out by then
            }
        });
        return pane;
    }

    private static void show(ScrollPane pane) {
        Node content = pane.getContent();
        Node hit = content.lookup(".hit");
        double hidden = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (hit != null && hidden > 0) {
            Bounds place = content.sceneToLocal(hit.localToScene(hit.getBoundsInLocal()));
            if (place.getMaxY() > pane.getViewportBounds().getHeight()) {
                pane.setVvalue(Math.clamp((place.getMinY() - ABOVE) / hidden, 0, 1) * pane.getVmax());
            }
        }
    }
}
