package org.huansun.ui.cases;

/**
 * How complete the volume is.
 *
 * @param words such as 磋商阶段 11 / 14 份齐备
 * @param share 0 to 1
 * @param missing what is missing, in words, or empty
 */
public record VolumeState(String words, double share, String missing) {}
