package org.huansun.ui.cases;

import java.util.List;

/**
 * What a count rests on.
 *
 * @param lines the entry that it counts from and who recorded it, what it stands still for, the pack, the calendar's notices
 * @param official the official words of the article, where its text was taken in; else empty
 */
public record DeadlineSources(List<Line> lines, String official) {

    /** Nothing is counted. */
    public static final DeadlineSources NONE = new DeadlineSources(List.of(), "");

    /** One of them: what it is, and what it says. */
    public record Line(String label, String words) {}

    /** Copies the list. */
    public DeadlineSources {
        lines = List.copyOf(lines);
    }

    DeadlineSources withOfficial(String text) {
        return new DeadlineSources(lines, text);
    }
}
