package org.huansun.ui.cases;

import org.huansun.ui.kit.DeadlineState;

/**
 * What saving would do to one deadline.
 *
 * @param before what stood there, or empty if the deadline is new
 * @param after what would stand there
 */
public record EffectRow(DeadlineState state, String name, String before, String after, String article) {}
