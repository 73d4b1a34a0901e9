package org.huansun.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A white panel with a heading. */
public final class Card extends VBox {

    private final HBox head = new HBox();

    /** A card with a heading and what it holds. */
    public Card(String title, Node... content) {
        this(content);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().add(Words.styled(title, "card-title"));
        getChildren().addFirst(head);
    }

    /** A card without a heading. */
    public Card(Node... content) {
        getStyleClass().add("card");
        getChildren().addAll(content);
    }

    /** Puts something right after the heading. */
    public Card beside(Node node) {
        head.getChildren().add(node);
        return this;
    }

    /** Puts something at the far end of the heading's row. */
    public Card atEnd(Node node) {
        head.getChildren().addAll(new Spring(), node);
        return this;
    }

    /** Sets it closer, where several stand above each other. */
    public Card compact() {
        getStyleClass().add("compact");
        return this;
    }

    /** Lets it take the height that is left. */
    public Card growing() {
        VBox.setVgrow(this, Priority.ALWAYS);
        return this;
    }
}
