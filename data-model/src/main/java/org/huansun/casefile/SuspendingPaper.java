package org.huansun.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.Period.Suspension;

/**
 * Why days of a deadline are passed over: a commission, and what ended it (counting.md 5).
 *
 * @param until empty while the report is out
 */
public record SuspendingPaper(Fact from, Optional<Fact> until) {

    /** Those of a deadline, in their order; only such as touch its days. */
    public static List<SuspendingPaper> of(CaseOnDay state, Deadline deadline) {
        return deadline.period().suspendedBy().map(rule -> of(state.history(), deadline, rule)).orElse(List.of());
    }

    private static List<SuspendingPaper> of(History history, Deadline deadline, Suspension rule) {
        LocalDate horizon = new Outcome(history, deadline.period(), deadline.trigger()).horizon();
        Commissions commissions = new Commissions(history, rule, horizon);
        return history.ofType(rule.from()).stream()
                .filter(commission -> !commission.on().isAfter(horizon))
                .filter(commission -> deadline.trigger().obligor().isEmpty() || commission.standsFor(deadline.trigger().obligor()))
                .map(commission -> new SuspendingPaper(commission, commissions.endOf(commission)))
                .filter(paper -> paper.touches(deadline)).toList();
    }

    private boolean touches(Deadline deadline) {
        LocalDate first = from.on().plusDays(1);
        boolean begins = deadline.nominalDue().map(last -> !first.isAfter(last)).orElse(true);
        return begins && until.map(end -> end.on().isAfter(deadline.trigger().on()) && !end.on().isBefore(first)).orElse(true);
    }
}
