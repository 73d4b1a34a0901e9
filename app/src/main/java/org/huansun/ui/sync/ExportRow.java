package org.huansun.ui.sync;

import org.huansun.ui.kit.Tone;

/** A package made before; {@code state} is 已回执, 未回执 or 回执不符. */
public record ExportRow(String id, String when, String file, String words, Tone tone, String state) {}
