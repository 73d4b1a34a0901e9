package org.huansun.ui.kit;

/**
 * Something typed and not saved.
 *
 * @param id of the draft
 * @param words what it was to become, such as 磋商告知书送达 · 某某化工渗坑案
 * @param more when it was last typed into, and how it begins
 */
public record DraftRow(String id, String words, String more) {}
