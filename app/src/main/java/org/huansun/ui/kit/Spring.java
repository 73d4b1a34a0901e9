package org.huansun.ui.kit;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Empty room that pushes what follows to the far side of a row. */
public final class Spring extends Region {

    /** Makes one. */
    public Spring() {
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
