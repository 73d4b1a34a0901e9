package org.huansun.ui.kit;

/**
 * Something that falls on a day.
 *
 * @param id what {@code MonthGrid} hands back when it is chosen
 * @param word the chip's word
 * @param text what stands beside it, short
 */
public record MonthItem(String id, Tone tone, String word, String text) {}
