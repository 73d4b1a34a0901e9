package org.huansun.ui.library;

/**
 * An article in which the searched words stand.
 *
 * @param article empty for a pack's overview
 * @param places where in it: heading, digest, official text, rules
 */
public record HitRow(String packId, String article, String heading, String places, String before, String hit, String after) {}
