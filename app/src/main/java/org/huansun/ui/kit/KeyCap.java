package org.huansun.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A key of the keyboard, drawn as a small cap. */
public final class KeyCap extends Label {

    /** Makes one, such as {@code Ctrl K}. */
    public KeyCap(String name) {
        super(name);
        getStyleClass().add("key-cap");
        setMinWidth(Region.USE_PREF_SIZE);
        setFocusTraversable(false);
    }
}
