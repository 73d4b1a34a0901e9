package org.huansun.ui.meeting;

/** Where a side stands: 义务人 · 损害事实 认可，数额 不认可. */
public record PositionLine(String side, String words) {}
