package org.huansun.ui.clues;

import org.huansun.ui.kit.Tone;

/**
 * What became of a row of the file, or will.
 *
 * @param reading the row as it was understood
 * @param words why, or what to look at
 * @param basis the pack and its article
 * @param caseNumber blank where it has no case
 */
public record ResultRow(
        int line, Tone tone, String outcome, String title, String reading, String words, String basis, String original, String caseNumber) {}
