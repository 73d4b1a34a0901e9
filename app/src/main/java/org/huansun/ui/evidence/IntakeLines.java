package org.huansun.ui.evidence;

import java.util.List;

/**
 * What became of the files that were to come in, in words.
 *
 * @param summary one sentence with the numbers
 * @param stopped why it ended early, or empty
 * @param notTaken what did not come in and why
 * @param there what the case had already
 * @param elsewhere what came in and other cases hold too
 */
public record IntakeLines(String summary, String stopped, List<Line> notTaken, List<Line> there, List<Line> elsewhere) {

    public IntakeLines {
        notTaken = List.copyOf(notTaken);
        there = List.copyOf(there);
        elsewhere = List.copyOf(elsewhere);
    }

    /** A file and what is to be said of it. */
    public record Line(String file, String words) {}
}
