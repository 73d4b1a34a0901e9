package org.huansun.rules.text;

/**
 * The number that an article begins with.
 *
 * @param number its value
 * @param article as the text writes it: 第十二条, or 六 for a section
 * @param spaced whether white space parts it from the text
 */
record Head(int number, String article, boolean spaced) {}
