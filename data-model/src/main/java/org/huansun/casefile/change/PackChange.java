package org.huansun.casefile.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.finding.Findings;
import org.huansun.rules.RulePack;
import org.huansun.time.WorkCalendar;

/**
 * What becomes of a case when it changes from one pack to another.
 *
 * @param moves every deadline that it has under either, in the order of the old pack's, then of the new one's
 * @param arising findings that it would have only under the new pack
 * @param vanishing findings that it has only under the old one
 */
public record PackChange(RulePack from, RulePack to, List<Move> moves, List<Finding> arising, List<Finding> vanishing) {

    public PackChange {
        moves = List.copyOf(moves);
        arising = List.copyOf(arising);
        vanishing = List.copyOf(vanishing);
    }

    /**
     * One deadline under both packs.
     *
     * @param before empty where the old pack doesn't have it
     * @param after empty where the new pack doesn't have it
     */
    public record Move(Optional<Deadline> before, Optional<Deadline> after) {

        /** Of the pack that has it. */
        public String name() {
            return after.or(() -> before).map(deadline -> deadline.period().name()).orElseThrow();
        }

        /** Whether its day or its state is another one. */
        public boolean isAnother() {
            return !before.map(Move::seen).equals(after.map(Move::seen));
        }

        private static List<Object> seen(Deadline deadline) {
            return List.of(deadline.state(), deadline.due());
        }
    }

    /** Compares on a day; nothing is recorded. */
    public static PackChange of(List<Fact> recorded, LocalDate asOf, RulePack from, RulePack to, WorkCalendar calendar) {
        CaseOnDay before = new DeadlineEngine(from, calendar).caseOnDay(recorded, asOf);
        CaseOnDay after = new DeadlineEngine(to, calendar).caseOnDay(recorded, asOf);
        List<Finding> old = Findings.of(before);
        List<Finding> fresh = Findings.of(after);
        return new PackChange(from, to, moves(before, after),
                FindingDifference.without(fresh, old), FindingDifference.without(old, fresh));
    }

    private static List<Move> moves(CaseOnDay before, CaseOnDay after) {
        Map<String, Deadline> old = byTrigger(before);
        Map<String, Deadline> fresh = byTrigger(after);
        return Stream.concat(old.keySet().stream(), fresh.keySet().stream()).distinct()
                .map(key -> new Move(Optional.ofNullable(old.get(key)), Optional.ofNullable(fresh.get(key))))
                .toList();
    }

    private static Map<String, Deadline> byTrigger(CaseOnDay state) {
        Map<String, Deadline> byTrigger = new LinkedHashMap<>();
        state.deadlines().deadlines().forEach(deadline ->
                byTrigger.put(deadline.period().id() + "#" + deadline.trigger().id(), deadline));
        return byTrigger;
    }
}
