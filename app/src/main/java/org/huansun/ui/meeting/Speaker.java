package org.huansun.ui.meeting;

import javafx.scene.input.KeyCode;

/**
 * Someone whose words are noted, with the key that chooses him: F2 and on.
 *
 * @param side as entries write it
 */
public record Speaker(String id, String words, String side, KeyCode key) {}
