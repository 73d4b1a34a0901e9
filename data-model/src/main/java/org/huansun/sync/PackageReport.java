package org.huansun.sync;

import java.util.List;
import org.huansun.sync.bag.BagProblem;
import org.huansun.sync.bag.BagReport;

/**
 * What verifying a package gave.
 *
 * @param bag the bag, byte by byte
 * @param entries how many entries it holds
 * @param evidence how many originals
 * @param cases the cases in it, the office log not counted
 * @param problems of the bag first, then of what it carries
 */
public record PackageReport(BagReport bag, int entries, int evidence, List<String> cases, List<BagProblem> problems) {

    public PackageReport {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /** Whether it can be taken in. */
    public boolean isValid() {
        return problems.isEmpty();
    }
}
