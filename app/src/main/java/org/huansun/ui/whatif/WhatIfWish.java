package org.huansun.ui.whatif;

/**
 * What is supposed: ids of what is chosen, and days as 2026-03-05; empty where nothing is.
 *
 * @param entry the entry that happens on another day
 * @param from the day of a commission
 * @param to the day on which its report comes
 * @param extended the deadline that is extended
 * @param pack the pack that the case is under
 */
public record WhatIfWish(String entry, String movedTo, String from, String to, String extended, String extendedOn, String pack) {

    /** Nothing is supposed. */
    public static final WhatIfWish NOTHING = new WhatIfWish("", "", "", "", "", "", "");

    /** Whether nothing is supposed yet: something was chosen, perhaps, but its day is missing. */
    boolean isNothing() {
        return (entry.isEmpty() || movedTo.isEmpty()) && from.isEmpty() && (extended.isEmpty() || extendedOn.isEmpty()) && pack.isEmpty();
    }
}
