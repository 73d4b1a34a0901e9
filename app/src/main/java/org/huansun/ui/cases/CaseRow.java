package org.huansun.ui.cases;

import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.Tone;

/**
 * A case in the list, in words.
 *
 * @param number such as 环损〔2026〕第 0009 号
 * @param packMark what is always said of its pack, such as 征求意见稿，未生效, or empty
 * @param state of the most urgent deadline
 * @param deadline the most urgent deadline in words, or empty
 * @param due its date, or empty
 * @param left working days left, in words
 * @param channel by which the clue came, or empty
 * @param opened the day of opening
 * @param last the day of the last entry
 * @param findings how many there are, or empty where there is none; {@code findingTone} shows the gravest
 */
public record CaseRow(
        String id,
        String number,
        String title,
        String stage,
        String pack,
        String packMark,
        String person,
        DeadlineState state,
        String deadline,
        String due,
        String left,
        String channel,
        String place,
        String opened,
        String last,
        String entries,
        String unsent,
        String findings,
        Tone findingTone) {}
