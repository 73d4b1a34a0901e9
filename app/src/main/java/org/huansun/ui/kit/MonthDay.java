package org.huansun.ui.kit;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of a month grid.
 *
 * @param holiday the holiday's name, or empty
 */
public record MonthDay(LocalDate day, Nature nature, String holiday, List<MonthItem> items) {

    /** What the official arrangement says of the day. */
    public enum Nature {
        /** A working day. */
        WORK,
        /** An ordinary weekend day. */
        WEEKEND,
        /** 休: a holiday. */
        HOLIDAY,
        /** 班: a weekend day made a working day. */
        MAKE_UP,
        /** Not yet announced: weekends stand in. */
        UNSURE_WORK,
        /** Not yet announced, and a weekend. */
        UNSURE_WEEKEND;

        /** Whether the official arrangement is still to come. */
        public boolean unsure() {
            return this == UNSURE_WORK || this == UNSURE_WEEKEND;
        }

        /** Whether nobody works on it. */
        public boolean off() {
            return this == WEEKEND || this == HOLIDAY || this == UNSURE_WEEKEND;
        }
    }

    /** Copies the list. */
    public MonthDay {
        items = List.copyOf(items);
    }

    /** The same day with these items. */
    public MonthDay with(List<MonthItem> others) {
        return new MonthDay(day, nature, holiday, others);
    }
}
