package org.huansun.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The first row of a page: title, what belongs to it, and its deeds at the right. */
public final class PageHeader extends HBox {

    private final Label title;

    /** A header with a title and muted words beside it. */
    public PageHeader(String title, Node... beside) {
        this.title = Words.styled(title, "page-title");
        getStyleClass().add("page-header");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(this.title);
        getChildren().addAll(beside);
        getChildren().add(new Spring());
    }

    /** The title's label, for binding. */
    public Label title() {
        return title;
    }

    /** Adds deeds at the right, in reading order. */
    public PageHeader deeds(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }
}
