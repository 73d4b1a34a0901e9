package org.huansun.rules.text.pdf;

/**
 * A line as it stands on a page.
 *
 * @param text without white space before it
 * @param x from the page's left edge, in points
 * @param y from the page's upper edge, in points
 * @param column half the size of its first character: what one column of a Chinese text measures
 */
record PdfLine(String text, float x, float y, float column) {}
