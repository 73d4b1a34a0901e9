package org.huansun.ui.planning;

import org.huansun.ui.kit.Tone;

/** A lawyer's paper as it stands on the planned day, or a conflict that the file shows. @param more beneath it, or empty */
public record ProxyLine(String id, Tone tone, String state, String words, String more) {}
