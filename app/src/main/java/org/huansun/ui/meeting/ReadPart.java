package org.huansun.ui.meeting;

/** A piece of text to read aloud. */
public record ReadPart(String text, Weight weight) {

    /** How it is shown. */
    public enum Weight {
        PLAIN,
        /** A name, an amount, a date: highlighted. */
        FIGURE
    }

    /** Plain words. */
    public static ReadPart plain(String text) {
        return new ReadPart(text, Weight.PLAIN);
    }

    /** A figure to stress. */
    public static ReadPart figure(String text) {
        return new ReadPart(text, Weight.FIGURE);
    }
}
