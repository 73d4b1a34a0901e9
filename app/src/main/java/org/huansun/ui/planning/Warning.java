package org.huansun.ui.planning;

import org.huansun.ui.kit.Tone;

/**
 * What stands against a meeting on the day that is typed.
 *
 * @param weight 违反, 偏离, 注意 or 休息日
 * @param article as the pack's text numbers it, or empty
 */
public record Warning(Tone tone, String weight, String words, String article) {}
