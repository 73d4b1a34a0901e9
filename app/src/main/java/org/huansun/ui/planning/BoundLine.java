package org.huansun.ui.planning;

import org.huansun.ui.kit.Tone;

/**
 * Something that bounds the time or the number of meetings.
 *
 * @param state how it stands, in a word or two
 * @param words what it comes to
 * @param article as the pack's text numbers it, or empty
 */
public record BoundLine(String id, Tone tone, String state, String words, String article) {}
