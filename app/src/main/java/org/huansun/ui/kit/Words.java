package org.huansun.ui.kit;

import javafx.scene.control.Label;

/** Labels of the four sizes of text that the pages use. */
public final class Words {

    private Words() {}

    /** Body text, 14. */
    public static Label body(String words) {
        return styled(words, "body");
    }

    /** Body text in bold. */
    public static Label strong(String words) {
        return styled(words, "strong");
    }

    /** Muted body text. */
    public static Label muted(String words) {
        return styled(words, "muted");
    }

    /** Small muted text, 12. */
    public static Label small(String words) {
        return styled(words, "small");
    }

    /** Body text that wraps. */
    public static Label flowing(String words) {
        Label label = styled(words, "body");
        label.setWrapText(true);
        return label;
    }

    /** A label with a class of the style sheet. */
    public static Label styled(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
