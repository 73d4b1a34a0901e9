package org.huansun.ui.arrangement;

import org.huansun.ui.kit.Tone;

/**
 * What becomes of one deadline.
 *
 * @param deadline its name, with the obligor where there is one
 * @param caseName the case's title and, on a line of its own, its number
 * @param before its day now, marked where it is provisional
 * @param after its day then
 * @param stated the day that was served on somebody, or empty
 * @param tone of the outcome
 * @param outcome in a word or two
 */
public record MoveRow(String caseId, String deadlineId, String deadline, String caseName, String before, String after, String stated,
        String article, Tone tone, String outcome) {}
