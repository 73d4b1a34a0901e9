package org.huansun.ui.shell;

import org.huansun.ui.kit.MarkedWords;

/**
 * Something that a search found.
 *
 * @param kind 案件, 当事人, 案情记录, 证据, 条文
 * @param target handed back when it is chosen
 */
public record SearchHit(String kind, MarkedWords title, MarkedWords detail, String target) {}
