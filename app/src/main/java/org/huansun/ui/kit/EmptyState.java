package org.huansun.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What an empty page shows: an icon, what belongs here, and the first step. */
public final class EmptyState extends VBox {

    /** Makes one; the first step is usually a button, and may be left out where there is none. */
    public EmptyState(Ikon ikon, String title, String words, Node... firstStep) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label what = Words.styled(words, "muted");
        what.setWrapText(true);
        what.setMaxWidth(420);
        what.setAlignment(Pos.CENTER);
        what.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        getChildren().addAll(Icon.sized(ikon, 40), Words.styled(title, "empty-title"), what);
        getChildren().addAll(firstStep);
        VBox.setVgrow(this, Priority.ALWAYS);
    }
}
