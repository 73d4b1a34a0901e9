package org.huansun.rules;

import java.util.Optional;

/**
 * What an office owes by the calendar rather than in a case.
 *
 * @param due {@code MM-DD}, {@code end-of-quarter} and the like, {@code unknown} or {@code none}
 */
public record Duty(
        String id, String name, String article, Rhythm every, String due, String text, Optional<String> note) {

    /** How often. */
    public enum Rhythm {
        MONTH,
        QUARTER,
        YEAR,
        EVENT
    }
}
