package org.huansun.ui.meeting;

import javafx.scene.input.KeyCode;

/** Someone whose words are noted, with the key that chooses him: F2 to F5. */
public record Speaker(String id, String words, KeyCode key) {}
