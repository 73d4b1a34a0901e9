package org.huansun.ui.today;

import org.huansun.ui.kit.Tone;

/**
 * A figure at the top of the page.
 *
 * @param id stable, in kebab-case, such as {@code overdue}
 * @param title 已逾期, 3 个工作日内 …
 * @param tone the figure's colour; {@link Tone#NEUTRAL} for ink
 */
public record Tally(String id, String title, int figure, Tone tone) {}
