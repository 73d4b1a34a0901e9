package org.huansun.rules;

import java.util.List;
import java.util.Optional;

/**
 * A figure that a regulation sets: money, experts, meetings, shares, years.
 *
 * @param value in {@code unit}; yuan for money
 * @param compare how a value is held against it
 * @param excludes what is left out of the value before it is compared
 */
public record Threshold(
        String id,
        String name,
        String article,
        int value,
        Unit unit,
        Compare compare,
        List<String> excludes,
        Optional<String> note) {

    public Threshold {
        excludes = List.copyOf(excludes);
    }

    /** What the value is in. */
    public enum Unit {
        YUAN,
        PEOPLE,
        MEETINGS,
        PERCENT,
        YEARS,
        TIMES
    }

    /** How a value is held against the figure. */
    public enum Compare {
        AT_MOST,
        AT_LEAST,
        UNDER
    }
}
