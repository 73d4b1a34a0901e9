package org.huansun.ui.today;

/**
 * A case that was passed on and waits for an answer.
 *
 * @param words from whom to whom, and when
 * @param mine whose turn it is, in a word: 等我接收 or 等对方接收
 */
public record PassedOn(String caseId, String caseName, String words, String mine) {}
