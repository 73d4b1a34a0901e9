package org.huansun.workspace.search;

/**
 * A stretch of a text, in UTF-16 units.
 *
 * @param from its first unit
 * @param to the unit after its last
 */
public record Span(int from, int to) {}
