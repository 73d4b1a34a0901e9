package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Wording;
import org.huansun.ui.cases.FindingRow;
import org.huansun.ui.cases.FindingRow.Weight;

/** What does not hold in a case, as lines of its page. */
final class FindingRows {

    private FindingRows() {}

    /** The gravest first. */
    static List<FindingRow> of(List<Finding> findings) {
        Wording wording = new Wording();
        List<FindingRow> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(new FindingRow(finding.code() + "-" + (rows.size() + 1), weight(finding.weight()), wording.sentence(finding),
                    finding.article().orElse("")));
        }
        rows.sort(Comparator.comparing(FindingRow::weight));
        return rows;
    }

    static Weight weight(Finding.Weight weight) {
        return switch (weight) {
            case BREACH -> Weight.BREACH;
            case DEPARTURE -> Weight.DEPARTURE;
            case NOTICE -> Weight.NOTICE;
        };
    }
}
