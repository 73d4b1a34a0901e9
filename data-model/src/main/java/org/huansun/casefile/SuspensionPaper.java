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
        LocalDate horizon = Occurrences.ended(state.history(), deadline.trigger().obligor()).orElse(state.day());
        Commissions commissions = new Commissions(state.history(), kind, horizon);
        return state.history().ofType(kind.from()).stream()
                .filter(commission -> !commission.on().isAfter(horizon))
                .filter(commission -> deadline.trigger().obligor().isEmpty() || commission.standsFor(deadline.trigger().obligor()))
                .map(commission -> paper(commission, commissions.endOf(commission)))
                .filter(paper -> paper.gap.last().map(last -> !last.isBefore(paper.gap.first())).orElse(true))
                .filter(paper -> deadline.suspensions().stream().anyMatch(gap -> gap.contains(paper.gap.first())))
                .toList();
    }

    private static SuspensionPaper paper(Fact commission, Optional<Fact> end) {
        return new SuspensionPaper(commission, new Gap(commission.on().plusDays(1), end.map(Fact::on)), end);
    }
}
