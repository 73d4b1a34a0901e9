package org.huansun.ui.whatif;

import org.huansun.ui.kit.Tone;

/**
 * What would become of one deadline.
 *
 * @param word what becomes of it, in a word
 * @param before its day as recorded, or a dash
 * @param after its day as supposed
 */
public record WhatIfMove(Tone tone, String word, String name, String before, String after, String article) {}
