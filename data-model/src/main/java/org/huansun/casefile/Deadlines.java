package org.huansun.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * The deadlines of a case on a day, and what was found wrong while counting them.
 *
 * @param deadlines in the order of the pack's periods, then of their occurrences
 * @param findings in the order in which they were found
 */
public record Deadlines(LocalDate asOf, List<Deadline> deadlines, List<Finding> findings) {

    public Deadlines {
        deadlines = List.copyOf(deadlines);
        findings = List.copyOf(findings);
    }
}
