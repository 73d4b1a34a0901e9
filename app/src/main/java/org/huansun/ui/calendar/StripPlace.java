package org.huansun.ui.calendar;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A place whose nodes are put by hand; they are kept, and change their looks only where these are others. */
class StripPlace extends Pane {

    /** Gives a node other style classes, at once: it is shown in the same pass. */
    static void wear(Node node, String... classes) {
        if (!node.getStyleClass().equals(List.of(classes))) {
            node.getStyleClass().setAll(classes);
        }
        node.applyCss();
    }

    /** Whoever fills it has put everything where it belongs. */
    @Override
    protected void layoutChildren() {
        // a pane would give every node its preferred size
    }
}
