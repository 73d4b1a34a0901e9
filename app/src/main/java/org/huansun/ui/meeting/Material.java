package org.huansun.ui.meeting;

/**
 * Evidence that can be shown to the room.
 *
 * @param more its kind and size
 * @param caution what private data it seems to hold, or empty
 */
public record Material(String id, String name, String more, String caution) {}
