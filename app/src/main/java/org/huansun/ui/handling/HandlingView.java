package org.huansun.ui.handling;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huansun.ui.kit.Scroll;

/** The tab of 承办. */
public final class HandlingView extends StackPane {

    /** The tab over its model. */
    public HandlingView(HandlingModel model, HandlingActions actions) {
        VBox cards = new VBox(12, new ChargeCard(model, actions), new OwnDaysCard(model, actions), new LinksCard(model, actions));
        getChildren().add(new Scroll("handling-cards", cards));
    }
}
