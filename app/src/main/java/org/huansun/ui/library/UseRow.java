package org.huansun.ui.library;

import org.huansun.ui.kit.DeadlineState;

/**
 * A deadline in an open case that rests on the article.
 *
 * @param deadline its name
 * @param due the day and what is left, in words
 */
public record UseRow(String caseId, String number, String title, String deadline, DeadlineState state, String due) {}
