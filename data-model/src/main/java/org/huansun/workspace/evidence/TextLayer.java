package org.huansun.workspace.evidence;

/**
 * The text that a file holds, for searching.
 *
 * @param text empty unless the state is {@link State#READ}
 */
public record TextLayer(State state, String text) {

    /** What came of reading. */
    public enum State {
        READ,
        /** No text in it: a scan, a picture. */
        NONE,
        /** A PDF with a password. */
        LOCKED,
        /** A PDF that can't be read. */
        DAMAGED,
        /** More than is read for searching: what there is up to there is kept as {@link #READ} where it can be. */
        TOO_LARGE
    }

    static TextLayer read(String text) {
        return text.isBlank() ? without(State.NONE) : new TextLayer(State.READ, text);
    }

    static TextLayer without(State state) {
        return new TextLayer(state, "");
    }
}
