package org.huansun.ui.kit;

import java.time.LocalDate;

/**
 * One day of a strip.
 *
 * @param also what it is besides, such as a holiday that counts, or empty
 */
public record DayCell(LocalDate day, DayKind kind, String also) {

    /** A day that is nothing besides. */
    public DayCell(LocalDate day, DayKind kind) {
        this(day, kind, "");
    }
}
