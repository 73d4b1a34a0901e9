package org.huansun.ui.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** A day that stands out on a bar. */
public record StripMark(LocalDate day, Kind kind) {

    /** Why it stands out. */
    public enum Kind {
        /** The event that it counts from. */
        EVENT,
        /** 稳妥日, where it is not the last day. */
        SAFE,
        /** The last day. */
        DUE,
        /** It was done. */
        MET;

        /** The class that the style sheet knows it by. */
        String styleClass() {
            return "mark-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
