package org.huansun.rules;

/**
 * A point that the text leaves open.
 *
 * @param text what is open
 * @param reading the reading that the program takes
 * @param source where that reading comes from
 */
public record OpenPoint(String id, String article, Kind kind, String text, String reading, String source) {

    /** In which way a point is open. */
    public enum Kind {
        BLANK,
        SILENT,
        AMBIGUOUS
    }
}
