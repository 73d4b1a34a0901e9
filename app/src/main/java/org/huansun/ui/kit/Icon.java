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

    /** An icon of the given height in pixels: 16, 18, 20, 22 or 40. */
    public static FontIcon sized(Ikon ikon, int pixels) {
        FontIcon icon = FontIcon.of(ikon, pixels);
        icon.getStyleClass().addAll("icon", "icon-" + pixels); // the theme sets a size of its own
        return icon;
    }
}
