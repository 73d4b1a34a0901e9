package org.huansun.rules.text;

/**
 * What marks a paragraph besides the length of lines.
 *
 * @param titled whether an article's first line is a title when it is short, as a section's is
 * @param blank whether an empty line parts paragraphs; not so where it stands between all lines
 * @param indent columns of white space from which on a line is indented
 */
record ParagraphMarks(boolean titled, boolean blank, int indent) {

    /** Whether the line is indented as a paragraph's first. */
    boolean isIndented(SourceLine line) {
        return line.indent() >= indent;
    }

    /** Whether an empty line sets it apart. */
    boolean isSetApart(SourceLine line) {
        return blank && line.afterBlank();
    }
}
