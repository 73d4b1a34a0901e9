package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** Days of a bar that are all of one kind, both ends included. */
public record StripPart(LocalDate from, LocalDate to, Kind kind) {

    /** What such days are to the deadline. */
    public enum Kind {
        /** It runs. */
        RUNNING,
        /** It runs because it was extended. */
        EXTENDED,
        /** It stands still. */
        SUSPENDED,
        /** The last day has passed. */
        LATE,
        /** Nothing asks for it any more. */
        CANCELLED;

        /** The class that the style sheet knows it by. */
        String styleClass() {
            return "part-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if it ends before it begins */
    public StripPart {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }
}
