package org.huansun.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A small rounded mark that says a state by colour and by word. */
public final class Chip extends Label {

    /** Makes one; the word is never empty. */
    public Chip(Tone tone, String word) {
        super(word);
        if (word.isBlank()) {
            throw new IllegalArgumentException("a chip without a word");
        }
        getStyleClass().addAll("chip", tone.styleClass());
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
