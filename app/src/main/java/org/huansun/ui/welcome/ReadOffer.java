package org.huansun.ui.welcome;

/**
 * A workspace that another program has: it can still be read.
 *
 * @param words who has it, and what can be done
 */
public record ReadOffer(String folder, String words) {}
