package org.huansun.ui.calendar;

import java.util.Locale;
import org.huansun.ui.text.Texts;

/**
 * A choice of a filter.
 *
 * @param id handed back when it is chosen; empty for all
 */
public record CalendarFilter(String id, String words) {

    /** By what the calendar can be narrowed. */
    public enum Kind {
        CASE(176),
        PERSON(118),
        PACK(124),
        /** The law's, one's own, the office's. */
        KIND(118),
        STATE(118);

        private final double width;

        Kind(double width) {
            this.width = width;
        }

        /** How wide its choice stands on the page, in pixels. */
        double width() {
            return width;
        }

        /** Stable, in kebab-case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The choice that doesn't narrow. */
        public CalendarFilter any() {
            return new CalendarFilter("", Texts.text("calendar.any." + id()));
        }

        /** What is narrowed by it. */
        String title() {
            return Texts.text("calendar.filter." + id());
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
