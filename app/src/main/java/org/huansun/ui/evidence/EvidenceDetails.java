package org.huansun.ui.evidence;

import java.util.List;

/**
 * All that is known of one original, in words. What people say and what the device wrote stand apart.
 *
 * @param said by people
 * @param camera by the device
 * @param clocks held against each other
 * @param file size, hash, form
 * @param proves the entries that it proves
 * @param handOvers 原件交接
 */
public record EvidenceDetails(
        List<Line> said, List<Line> camera, List<ClockLine> clocks, List<Line> file, List<ProofLine> proves, List<HandOverLine> handOvers) {

    public EvidenceDetails {
        said = List.copyOf(said);
        camera = List.copyOf(camera);
        clocks = List.copyOf(clocks);
        file = List.copyOf(file);
        proves = List.copyOf(proves);
        handOvers = List.copyOf(handOvers);
    }

    /** A name and what it is. */
    public record Line(String label, String words) {}

    /**
     * One clock.
     *
     * @param difference to the device's clock, or empty
     */
    public record ClockLine(String clock, String time, String difference) {}

    /** Whether an entry still counts. */
    public enum Standing {
        COUNTS,
        WITHDRAWN
    }

    /** An entry that it proves. */
    public record ProofLine(String entry, String words, Standing standing) {}

    /**
     * A hand-over of the original.
     *
     * @param more reason and seal
     */
    public record HandOverLine(String day, String who, String more) {}
}
