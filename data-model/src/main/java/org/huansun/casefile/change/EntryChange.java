package org.huansun.casefile.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.DeadlineChange;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.finding.Findings;
import org.huansun.casefile.next.NextStep;
import org.huansun.casefile.next.StepsAgainst;
import org.huansun.rules.RulePack;
import org.huansun.time.WorkCalendar;

/**
 * What becomes of a case when one entry is recorded.
 *
 * @param deadlines those that start, stop, move or are met
 * @param arising findings that it would have only with the entry
 * @param vanishing findings that it has only without it
 * @param against what the pack says against recording it now: told, not forbidden
 */
public record EntryChange(
        List<DeadlineChange> deadlines, List<Finding> arising, List<Finding> vanishing, List<NextStep> against) {

    public EntryChange {
        deadlines = List.copyOf(deadlines);
        arising = List.copyOf(arising);
        vanishing = List.copyOf(vanishing);
        against = List.copyOf(against);
    }

    /** Compares on a day; nothing is recorded. */
    public static EntryChange of(List<Fact> recorded, Fact entry, LocalDate asOf, RulePack pack, WorkCalendar calendar) {
        DeadlineEngine engine = new DeadlineEngine(pack, calendar);
        CaseOnDay before = engine.caseOnDay(recorded, asOf);
        List<Fact> then = new ArrayList<>(recorded);
        then.add(entry);
        CaseOnDay after = engine.caseOnDay(then, asOf);
        List<Finding> old = Findings.of(before);
        List<Finding> fresh = Findings.of(after);
        return new EntryChange(DeadlineChange.between(before.deadlines(), after.deadlines()),
                FindingDifference.without(fresh, replaced(old, entry)), FindingDifference.without(old, replaced(fresh, entry)),
                entry.supersedes().isPresent() ? List.of() : StepsAgainst.recording(entry.type(), before));
    }

    /** What was found about an entry is found about its correction too: that is nothing new, and nothing that vanishes. */
    private static List<Finding> replaced(List<Finding> findings, Fact entry) {
        List<Finding> both = new ArrayList<>(findings);
        if (!entry.type().equals(Fact.WITHDRAWAL)) {
            entry.supersedes().ifPresent(target -> findings.forEach(finding -> {
                if (finding.about().filter(about -> about.equals(target) || about.equals(entry.id())).isPresent()) {
                    both.add(finding.of(target));
                    both.add(finding.of(entry.id()));
                }
            }));
        }
        return both;
    }
}
