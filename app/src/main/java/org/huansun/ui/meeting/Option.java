package org.huansun.ui.meeting;

/** Something to choose, by the value that is recorded and the words that are read. */
public record Option(String value, String words) {

    /** Nothing chosen. */
    public static final Option NONE = new Option("", "—");

    @Override
    public String toString() {
        return words;
    }
}
