package org.huansun.casefile.finding;

import java.util.List;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Shipped;

/** What the checks find in the cases of tests. */
final class Found {

    private Found() {}

    /** The findings of one code. */
    static List<Finding> of(String code, String pack, String asOf, String... facts) {
        return all(pack, asOf, facts).stream().filter(finding -> finding.code().equals(code)).toList();
    }

    static List<Finding> all(String pack, String asOf, String... facts) {
        return Findings.of(Shipped.caseOnDay(pack, asOf, facts));
    }

    /** A finding about an entry, as expected. */
    static Finding about(String entry, String code, Weight weight, String article, String... details) {
        return new Finding(code, weight, java.util.Optional.of(article), java.util.Optional.of(entry), List.of(details));
    }
}
