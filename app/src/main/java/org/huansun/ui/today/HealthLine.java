package org.huansun.ui.today;

import java.util.Optional;
import org.huansun.ui.kit.Tone;

/**
 * A line of the health card.
 *
 * @param tone a chip of this colour, or plain words when empty
 */
public record HealthLine(String name, String words, Optional<Tone> tone) {}
