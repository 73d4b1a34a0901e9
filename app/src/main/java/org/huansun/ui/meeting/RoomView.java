package org.huansun.ui.meeting;

import javafx.beans.property.SimpleDoubleProperty;
import org.huansun.ui.kit.Enlarged;

/** What the room sees, as large as its screen lets it be. */
public final class RoomView extends Enlarged {

    /** The room's screen over its model. */
    public RoomView(RoomModel model) {
        super(new RoomPage(model), new SimpleDoubleProperty(1));
    }
}
