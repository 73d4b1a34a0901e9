package org.huansun.ui.today;

/**
 * The next meeting planned.
 *
 * @param title such as 3月9日 09:30 · 第二轮
 * @param caseName the case that it is about
 * @param detail what is ready and what is missing
 */
public record NextMeeting(String id, String title, String caseName, String detail) {}
