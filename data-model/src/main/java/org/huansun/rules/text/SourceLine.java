package org.huansun.rules.text;

/**
 * One line of the file that has text.
 *
 * @param number counted from 1 as an editor counts
 * @param text without the white space at its two ends
 * @param indent the columns of white space before it
 * @param afterBlank whether an empty line stands before it
 */
record SourceLine(int number, String text, int indent, boolean afterBlank) {

    SourceLine {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("line " + number + " has no text");
        }
    }

    /** How far the text reaches, in columns. */
    int width() {
        return TextWidth.of(text);
    }
}
