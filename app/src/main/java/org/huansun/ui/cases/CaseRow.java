package org.huansun.ui.cases;

import org.huansun.ui.kit.DeadlineState;

/**
 * A case in the list.
 *
 * @param number such as 环损〔2026〕第 0009 号
 * @param packMark what is always said of its pack, such as 征求意见稿，未生效, or empty
 * @param state of the most urgent deadline
 * @param deadline the most urgent deadline in words, or empty
 * @param due its date, or empty
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
        String left) {}
