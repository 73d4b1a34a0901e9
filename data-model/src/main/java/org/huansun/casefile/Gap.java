package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Days that are passed over: from the day after an appraisal was commissioned to the day on which its report came, both
 * included (counting.md 5).
 *
 * @param first the first day passed over
 * @param last the last; empty while the report is out
 */
public record Gap(LocalDate first, Optional<LocalDate> last) {

    /** Whether the report is still out. */
    public boolean isOpen() {
        return last.isEmpty();
    }

    /** Whether a day is passed over. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && last.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** The gaps in order, those that touch or overlap made one. */
    static List<Gap> merged(List<Gap> gaps) {
        List<Gap> sorted = gaps.stream().sorted(Comparator.comparing(Gap::first)).toList();
        List<Gap> merged = new ArrayList<>(sorted.size());
        for (Gap next : sorted) {
            if (!merged.isEmpty() && merged.getLast().reaches(next)) {
                merged.add(merged.removeLast().with(next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private boolean reaches(Gap next) {
        return last.map(end -> !next.first.isAfter(end.plusDays(1))).orElse(true);
    }

    private Gap with(Gap next) {
        if (last.isEmpty() || next.last.isEmpty()) {
            return new Gap(first, Optional.empty());
        }
        return last.get().isAfter(next.last.get()) ? this : new Gap(first, next.last);
    }

    /** The gaps as they would be if every report that is out came on a day. */
    static List<Gap> closedOn(List<Gap> gaps, LocalDate day) {
        List<Gap> closed = new ArrayList<>(gaps.size());
        for (Gap gap : gaps) {
            if (!gap.isOpen()) {
                closed.add(gap);
            } else if (!gap.first.isAfter(day)) {
                closed.add(new Gap(gap.first, Optional.of(day)));
            }
        }
        return closed;
    }
}
