package org.huansun.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/** A whole row that can be pressed; it looks like a row, not like a button. */
public final class RowButton extends Button {

    /** Makes one from what it shows. */
    public RowButton(String id, Node content, String spoken, Runnable deed) {
        setId(id);
        getStyleClass().add("row-button");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(spoken);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(event -> deed.run());
        if (content instanceof javafx.scene.layout.Region region) {
            region.prefWidthProperty().bind(widthProperty().subtract(16));
        }
    }
}
