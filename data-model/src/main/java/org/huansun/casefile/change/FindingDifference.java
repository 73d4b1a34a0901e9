package org.huansun.casefile.change;

import java.util.List;
import java.util.Objects;
import org.huansun.casefile.Finding;

/** Which findings one look at a case has and another has not. */
final class FindingDifference {

    private FindingDifference() {}

    /** The same thing found about the same entry counts as the same, whatever the articles. */
    static List<Finding> without(List<Finding> findings, List<Finding> others) {
        return findings.stream().filter(finding -> others.stream().noneMatch(other ->
                other.code().equals(finding.code()) && Objects.equals(other.about(), finding.about()))).toList();
    }
}
