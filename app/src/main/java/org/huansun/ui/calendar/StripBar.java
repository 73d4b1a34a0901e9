package org.huansun.ui.calendar;

import java.util.List;

/**
 * A deadline on the axis of time.
 *
 * @param parts from the day after the event to its end, in order and without overlap; none for a day that was set
 * @param marks in order of day
 * @param end what stands behind its end, such as 05-11
 * @param spoken the whole of it in a sentence
 */
public record StripBar(DayEvent event, List<StripPart> parts, List<StripMark> marks, Certainty certainty, String end, String spoken) {

    /** Whether a day was touched whose arrangement is not sure. */
    public enum Certainty {
        SURE,
        PROVISIONAL
    }

    /** Copies the lists. */
    public StripBar {
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
    }
}
