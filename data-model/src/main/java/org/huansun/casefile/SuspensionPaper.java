package org.huansun.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.Period.Suspension;

/**
 * What a deadline stands still for: the entry that began it, the days, and the entry that ended it.
 *
 * @param commission the entry that days are passed over after
 * @param gap the days, as far as this entry is concerned
 * @param end the entry on whose day it ended; empty while that is out
 */
public record SuspensionPaper(Fact commission, Gap gap, Optional<Fact> end) {

    /** Those of a deadline, in the order of their days; overlapping ones each by itself. */
    public static List<SuspensionPaper> of(CaseOnDay state, Deadline deadline) {
        return deadline.period().suspendedBy().map(kind -> papers(state, deadline, kind)).orElse(List.of());
    }

    private static List<SuspensionPaper> papers(CaseOnDay state, Deadline deadline, Suspension kind) {
        LocalDate horizon = new Outcome(state.history(), deadline.period(), deadline.trigger()).horizon();
        Commissions commissions = new Commissions(state.history(), kind, horizon);
        return state.history().ofType(kind.from()).stream()
                .filter(commission -> !commission.on().isAfter(horizon))
                .filter(commission -> deadline.trigger().obligor().isEmpty() || commission.standsFor(deadline.trigger().obligor()))
                .map(commission -> paper(commission, commissions.endOf(commission)))
                .filter(paper -> paper.touches(deadline)).toList();
    }

    /** A commission after the last day, or one whose report came before the count began, changes nothing (counting.md 5). */
    private boolean touches(Deadline deadline) {
        boolean begins = deadline.nominalDue().map(last -> !gap.first().isAfter(last)).orElse(true);
        return begins && gap.last().map(last -> last.isAfter(deadline.trigger().on()) && !last.isBefore(gap.first())).orElse(true);
    }

    private static SuspensionPaper paper(Fact commission, Optional<Fact> end) {
        return new SuspensionPaper(commission, new Gap(commission.on().plusDays(1), end.map(Fact::on)), end);
    }
}
