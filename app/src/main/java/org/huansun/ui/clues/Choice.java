package org.huansun.ui.clues;

/** One of several to choose from. */
public record Choice(String id, String words) {

    @Override
    public String toString() {
        return words;
    }
}
