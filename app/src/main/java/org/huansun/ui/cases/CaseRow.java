package org.huansun.ui.cases;

import org.huansun.ui.kit.DeadlineState;

/**
 * A case in the list.
 *
 * @param number such as 环损〔2026〕第 0009 号
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
        String person,
        DeadlineState state,
        String deadline,
        String due,
        String left) {}
