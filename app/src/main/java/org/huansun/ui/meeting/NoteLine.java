package org.huansun.ui.meeting;

/** What somebody said, and when: 10:41. */
public record NoteLine(String time, String speaker, String text) {}
