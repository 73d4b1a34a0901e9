package org.huansun.casefile.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.DeadlineChange;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Fact;
import org.huansun.rules.RulePack;
import org.huansun.time.WorkCalendar;

/**
 * 试算: how the deadlines of a case would stand if something were otherwise. Nothing is recorded.
 *
 * <p>What is supposed may lie ahead: then both counts are taken as of the latest day that it speaks of, so that they differ by
 * what is supposed and not by the days between.
 *
 * @param before the case as recorded
 * @param after the case as supposed
 * @param changes the deadlines that have another day or another state
 * @param unchanged the others
 * @param objections what of it changes nothing, and why
 */
public record WhatIf(
        CaseOnDay before,
        CaseOnDay after,
        List<DeadlineChange> changes,
        List<Deadline> unchanged,
        List<Objection> objections) {

    public WhatIf {
        changes = List.copyOf(changes);
        unchanged = List.copyOf(unchanged);
        objections = List.copyOf(objections);
    }

    /**
     * Counts twice.
     *
     * @param recorded in the order of recording
     * @param pack the pack that the case is under
     */
    public static WhatIf of(List<Fact> recorded, LocalDate asOf, RulePack pack, WorkCalendar calendar, List<Supposition> supposed) {
        SupposedCase imagined = new SupposedCase(recorded, asOf, pack);
        supposed.forEach(imagined::suppose);
        LocalDate day = imagined.latest();
        CaseOnDay before = new DeadlineEngine(pack, calendar).caseOnDay(recorded, day);
        CaseOnDay after = new DeadlineEngine(imagined.pack(), calendar).caseOnDay(imagined.facts(), day);
        List<DeadlineChange> changes = DeadlineChange.between(before.deadlines(), after.deadlines());
        Set<Deadline> changed = new HashSet<>(changes.stream().flatMap(change -> change.after().stream()).toList());
        List<Deadline> unchanged = after.deadlines().deadlines().stream().filter(deadline -> !changed.contains(deadline)).toList();
        List<Objection> objections = new ArrayList<>(imagined.objections());
        objections.addAll(imagined.refusals(after));
        return new WhatIf(before, after, changes, unchanged, objections);
    }

    /** The day that both are seen on: the as-of day, or the latest day that is supposed. */
    public LocalDate day() {
        return after.day();
    }
}
