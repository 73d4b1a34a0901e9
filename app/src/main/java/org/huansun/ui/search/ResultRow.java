package org.huansun.ui.search;

import org.huansun.ui.kit.MarkedWords;

/**
 * A hit.
 *
 * @param kind 案件, 当事人, 案情记录, 证据, 条文
 * @param title of the case or the article
 * @param number of the case, or the pack's id
 * @param day blank for an article
 * @param words the words around the hit; blank where it stands in the title
 * @param by how it was found, where the words themselves don't stand there; else blank
 * @param target handed back when it is opened
 */
public record ResultRow(String kind, MarkedWords title, String number, String day, MarkedWords words, String by, String target) {}
