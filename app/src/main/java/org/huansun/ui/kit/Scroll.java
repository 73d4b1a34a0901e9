package org.huansun.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A column that scrolls up and down only, without a frame. */
public final class Scroll extends ScrollPane {

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

    /** Lets a short content take the whole height. */
    public Scroll filling() {
        setFitToHeight(true);
        return this;
    }
}
