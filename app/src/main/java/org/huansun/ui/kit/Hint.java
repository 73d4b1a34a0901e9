package org.huansun.ui.kit;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Words that appear beside the pointer. */
public final class Hint extends Tooltip {

    /** Makes one; long words wrap at 360 pixels. */
    public Hint(String words) {
        super(words);
        setShowDelay(Duration.millis(300));
        setShowDuration(Duration.seconds(20));
        setWrapText(true);
        setMaxWidth(360);
    }
}
