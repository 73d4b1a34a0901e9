package org.huansun.ui.shell;

/**
 * Something that a search found.
 *
 * @param kind 案件, 当事人, 记录, 条文
 * @param target handed back when it is chosen
 */
public record SearchHit(String kind, String title, String detail, String target) {}
