package org.huansun.ui.sync;

import java.util.List;
import org.huansun.ui.kit.Tone;

/**
 * What the check of a package found.
 *
 * @param summary one sentence
 */
public record VerifyReport(Tone tone, String file, String summary, List<Line> lines) {

    /** One thing that was checked. */
    public record Line(Tone tone, String state, String words) {}

    /** Copies the list. */
    public VerifyReport {
        lines = List.copyOf(lines);
    }
}
