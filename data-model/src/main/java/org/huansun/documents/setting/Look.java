package org.huansun.documents.setting;

import java.util.Locale;

/** How words or a cell look; the style sheet says what that is on paper. */
public enum Look {
    PLAIN,
    STRONG,
    SMALL,
    /** One of several lines in a small cell; it is not broken. */
    TINY,
    /** A mark that must not be overlooked: 草案, 暂定. */
    MARK,
    /** The words that a page is about, larger. */
    LARGE,
    /** A line to be signed on, with room above it. */
    SIGNATURE,
    /** Figures in a column. */
    NUMBER,
    /** A day that counts. */
    COUNTED,
    /** A day off. */
    OFF,
    /** A day off by name. */
    HOLIDAY,
    /** A day that is worked for another. */
    MAKE_UP,
    /** A day passed over. */
    PASSED,
    /** The day from which is counted. */
    START,
    /** A day behind the last, not worked. */
    MOVED,
    /** A last day. */
    LAST,
    /** A day of another month, or before or after what is shown. */
    OUTSIDE;

    String styleClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
