package org.huansun.ui.cases;

import java.util.Locale;
import org.huansun.ui.text.Texts;

/**
 * A choice of a filter.
 *
 * @param id handed back when it is chosen; empty for all
 */
public record CaseFilter(String id, String words) {

    /** By what the list of cases can be narrowed. */
    public enum Kind {
        STAGE(104),
        STATE(108),
        /** The day by which the most urgent deadline is due. */
        DUE(118),
        PACK(116),
        PERSON(116),
        CHANNEL(104),
        FINDING(112);

        private final double width;

        Kind(double width) {
            this.width = width;
        }

        /** How wide its choice stands on the page, in pixels: all of them fit a small laptop beside each other. */
        double width() {
            return width;
        }

        /** Stable, in kebab-case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The choice that doesn't narrow. */
        public CaseFilter any() {
            return new CaseFilter("", Texts.text("cases.any." + id()));
        }

        /** What is narrowed by it. */
        String title() {
            return Texts.text("cases.filter." + id());
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
