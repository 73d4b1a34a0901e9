package org.huansun.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

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

    /** A header for a page that is too narrow for one line: the title above, the rest below it. */
    public static PageHeader twoLines(String title, Node... below) {
        PageHeader header = new PageHeader(title);
        HBox second = new HBox(12, below);
        second.setAlignment(Pos.CENTER_LEFT);
        VBox names = new VBox(header.title, second);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        header.title.setTooltip(new Hint(title));
        header.getStyleClass().add("two-lines");
        header.getChildren().setAll(names);
        return header;
    }

    /** Adds deeds at the right, in reading order. */
    public PageHeader deeds(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }
}
