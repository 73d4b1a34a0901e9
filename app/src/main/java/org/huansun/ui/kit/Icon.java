package org.huansun.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of one drawing style; their colour comes from the style sheet. */
public final class Icon {

    private Icon() {}

    /** An icon of 16 pixels, for buttons and lines of text. */
    public static FontIcon small(Ikon ikon) {
        return sized(ikon, 16);
    }

    /** An icon of the given height in pixels. */
    public static FontIcon sized(Ikon ikon, int pixels) {
        FontIcon icon = FontIcon.of(ikon, pixels);
        icon.setStyle("-fx-icon-size: " + pixels + "px"); // the theme sets a size of its own
        icon.getStyleClass().add("icon");
        return icon;
    }
}
