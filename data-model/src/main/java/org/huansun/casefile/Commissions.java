package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.rules.Period.Suspension;

/** Which report belongs to which commission: the earliest still open, unless the report names another with {@code of}. */
final class Commissions {

    private static final String OF = "of";

    private final Map<Fact, Optional<Fact>> endedBy = new LinkedHashMap<>();

    /** As a pack's suspension has it. */
    Commissions(History history, Suspension suspension, LocalDate horizon) {
        this(history, suspension.from(), ends(suspension), horizon);
    }

    /**
     * Pairs the facts dated up to {@code horizon}. Of one day, commissions come first, whatever was recorded first.
     *
     * @param from the type of a commission
     * @param to the types of what ends one
     */
    Commissions(History history, String from, List<String> to, LocalDate horizon) {
        if (history.ofType(from).isEmpty()) {
            return;
        }
        List<Fact> reports = new ArrayList<>();
        for (Fact fact : history.facts()) {
            if (fact.on().isAfter(horizon)) {
                break;
            }
            if (fact.type().equals(from)) {
                endUpTo(fact.on(), reports);
                endedBy.put(fact, Optional.empty());
            } else if (to.contains(fact.type())) {
                reports.add(fact);
            }
        }
        endUpTo(LocalDate.MAX, reports);
    }

    private static List<String> ends(Suspension suspension) {
        return suspension.withdrawnBy().map(withdrawal -> List.of(suspension.to(), withdrawal))
                .orElse(List.of(suspension.to()));
    }

    /** Lets the reports that came before a day end what they end. */
    private void endUpTo(LocalDate day, List<Fact> reports) {
        while (!reports.isEmpty() && reports.getFirst().on().isBefore(day)) {
            end(reports.removeFirst());
        }
    }

    private void end(Fact report) {
        Optional<String> named = report.attributes().text(OF)
                .filter(id -> endedBy.keySet().stream().anyMatch(commission -> commission.id().equals(id)));
        for (Map.Entry<Fact, Optional<Fact>> open : endedBy.entrySet()) {
            boolean meant = named.map(open.getKey().id()::equals).orElse(concernsOne(report, open.getKey()));
            if (open.getValue().isEmpty() && meant) {
                open.setValue(Optional.of(report));
                return;
            }
        }
    }

    /** Whether they don't name two different obligors. */
    private static boolean concernsOne(Fact report, Fact commission) {
        return report.obligor().isEmpty() || commission.standsFor(report.obligor());
    }

    /** The days passed over for an obligor, merged. */
    List<Gap> gaps(Optional<String> obligor) {
        List<Gap> gaps = new ArrayList<>(endedBy.size());
        endedBy.forEach((commission, report) -> {
            if (obligor.isEmpty() || commission.standsFor(obligor)) {
                LocalDate first = commission.on().plusDays(1);
                Optional<LocalDate> last = report.map(Fact::on);
                if (last.map(end -> !end.isBefore(first)).orElse(true)) {
                    gaps.add(new Gap(first, last));
                }
            }
        });
        return Gap.merged(gaps);
    }

    /** The fact that ended a commission. */
    Optional<Fact> endOf(Fact commission) {
        return endedBy.getOrDefault(commission, Optional.empty());
    }
}
