package org.huansun.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What an empty page shows: an icon, what belongs here, and the first step. */
public final class EmptyState extends VBox {

    /** Below this height the words need what there is. */
    private static final double ROOM_FOR_ICON = 190;

    /** Makes one; the first step is usually a button, and may be left out where there is none. */
    public EmptyState(Ikon ikon, String title, String words, Node... firstStep) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label what = Words.styled(words, "muted");
        what.setWrapText(true);
        what.setMaxWidth(420);
        what.setAlignment(Pos.CENTER);
        what.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        Node icon = Icon.sized(ikon, 40);
        icon.visibleProperty().bind(heightProperty().map(height -> height.doubleValue() == 0 || height.doubleValue() >= ROOM_FOR_ICON));
        icon.managedProperty().bind(icon.visibleProperty());
        what.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(icon, Words.styled(title, "empty-title"), what);
        getChildren().addAll(firstStep);
        VBox.setVgrow(this, Priority.ALWAYS);
    }
}
