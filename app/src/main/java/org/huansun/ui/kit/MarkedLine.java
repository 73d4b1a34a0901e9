package org.huansun.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Words that flow, with their mark. */
public final class MarkedLine extends TextFlow {

    /** A marked stretch longer than this has to wrap, which a label in a flow can't. */
    private static final int LONG = 24;

    /** @param styleClass how the words are set, such as {@code strong} or {@code rule-note} */
    public MarkedLine(MarkedWords words, String styleClass) {
        getStyleClass().addAll("marked-text", styleClass);
        add(words.before(), "text");
        if (words.hit().length() > LONG) {
            add(words.hit(), "hit-part");
        } else if (!words.hit().isEmpty()) {
            Label hit = Words.styled(words.hit(), "hit");
            hit.setMinWidth(USE_PREF_SIZE);
            getChildren().add(hit);
        }
        add(words.after(), "text");
        setAccessibleText(words.words());
    }

    private void add(String part, String styleClass) {
        if (!part.isEmpty()) {
            Text text = new Text(part);
            text.getStyleClass().add(styleClass);
            getChildren().add(text);
        }
    }
}
