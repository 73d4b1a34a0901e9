package org.huansun.casefile.compliance;

import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;

/**
 * One of the law's deadlines, and what became of it.
 *
 * @param doneBy the entry that met it
 * @param margin between its last day and the day it was done; while it is open the as-of day stands for that; empty where it is
 *     suspended or was cancelled
 * @param findings those that concern it
 */
public record KeptDeadline(Deadline deadline, Optional<Fact> doneBy, Optional<Margin> margin, List<Finding> findings) {

    public KeptDeadline {
        findings = List.copyOf(findings);
    }
}
