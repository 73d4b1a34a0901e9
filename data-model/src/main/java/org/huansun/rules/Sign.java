package org.huansun.rules;

import java.util.List;
import java.util.Optional;

/**
 * By what a case's file shows that an item of a list holds. It holds when every entry of {@code needs} is there and, where
 * any of the other three is given, at least one of those.
 *
 * @param needs entries all of which must be there
 * @param shownBy entries any of which shows it
 * @param overdue a period of the pack whose day has passed unmet
 * @param threshold a figure of the pack that the case has to keep to
 */
public record Sign(
        List<EntryPattern> needs, List<EntryPattern> shownBy, Optional<String> overdue, Optional<String> threshold) {

    /** Nothing that is recorded shows it: people judge. */
    public static final Sign NONE = new Sign(List.of(), List.of(), Optional.empty(), Optional.empty());

    public Sign {
        needs = List.copyOf(needs);
        shownBy = List.copyOf(shownBy);
    }

    /** Whether a file can show the item at all. */
    public boolean isGiven() {
        return !equals(NONE);
    }

    /** Whether one of several things has to be there besides what is needed. */
    public boolean hasAlternatives() {
        return !shownBy.isEmpty() || overdue.isPresent() || threshold.isPresent();
    }
}
