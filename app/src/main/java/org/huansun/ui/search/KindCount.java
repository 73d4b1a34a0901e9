package org.huansun.ui.search;

import java.util.OptionalInt;

/**
 * A kind of hit.
 *
 * @param id blank for all kinds together
 * @param count empty while they are being counted
 */
public record KindCount(String id, String name, OptionalInt count) {}
