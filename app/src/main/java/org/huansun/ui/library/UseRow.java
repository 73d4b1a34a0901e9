package org.huansun.ui.library;

import org.huansun.ui.kit.Tone;

/**
 * A deadline or a finding of an open case that rests on the article.
 *
 * @param state its colour and word
 * @param what the deadline's name, or the finding's sentence
 * @param due the day and what is left, in words; empty for a finding
 */
public record UseRow(String caseId, String number, String title, Mark state, String what, String due) {

    /** A colour and a word. */
    public record Mark(Tone tone, String word) {}
}
