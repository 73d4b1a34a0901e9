package org.huansun.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Words on one line with their mark; where room is short, what follows the mark is cut first. */
public final class MarkedStrip extends HBox {

    /** @param styleClass how the words are set, such as {@code body} */
    public MarkedStrip(MarkedWords words, String styleClass) {
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        Label before = Words.styled(words.before(), styleClass);
        Label hit = Words.styled(words.hit(), "hit");
        Label after = Words.styled(words.after(), styleClass);
        before.setMinWidth(words.hit().isEmpty() ? 0 : USE_PREF_SIZE);
        after.setMinWidth(0);
        hit.getStyleClass().add(styleClass);
        getChildren().add(before);
        if (!words.hit().isEmpty()) {
            getChildren().addAll(hit, after);
        }
        setAccessibleText(words.words());
    }
}
