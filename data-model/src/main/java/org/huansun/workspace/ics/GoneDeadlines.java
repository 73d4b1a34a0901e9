package org.huansun.workspace.ics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Fact;
import org.huansun.casefile.PackChoice;
import org.huansun.casefile.handling.OwnDeadlines;
import org.huansun.casefile.handling.RunningDeadlines;
import org.huansun.rules.LawBook;
import org.huansun.workspace.CaseFile;

/**
 * Deadlines that a case had before an entry was withdrawn or put right, or another pack was taken: a calendar that was filled
 * then still shows them. They are found by counting the case as it was just before each of these entries.
 */
final class GoneDeadlines {

    /** What may change which pack a case is under. */
    private static final Set<String> TURNS = Set.of("pack-chosen", "filing-approved", "clue-received", "case-opened");

    private static final String OWN = "own";

    private final LawBook law;
    private final CaseFile file;
    private final List<Fact> facts;

    GoneDeadlines(LawBook law, CaseFile file) {
        this.law = law;
        this.file = file;
        this.facts = file.facts();
    }

    /**
     * A deadline that was there.
     *
     * @param kind the period's id, or own
     * @param entry what opened it
     */
    record Gone(String kind, String entry, String name, Optional<String> obligor, LocalDate day) {}

    /** All that the case had, gone or not; the last that was known of each comes first. */
    List<Gone> all() {
        List<Gone> all = new ArrayList<>();
        for (int at = facts.size() - 1; at > 0; at--) {
            if (facts.get(at).supersedes().isPresent() || TURNS.contains(facts.get(at).type())) {
                before(facts.subList(0, at), all);
            }
        }
        return all;
    }

    private void before(List<Fact> earlier, List<Gone> all) {
        PackChoice choice = PackChoice.of(earlier, file.region(), file.asOf(), law.packs());
        CaseOnDay state = new DeadlineEngine(choice.pack(), law.calendar()).caseOnDay(earlier, file.asOf());
        state.deadlines().deadlines().forEach(was -> all.add(new Gone(was.period().id(), was.trigger().id(), was.period().name(),
                was.obligor(), was.due().orElse(was.trigger().on()))));
        OwnDeadlines.of(state).forEach(was -> all.add(new Gone(OWN, was.id(), RunningDeadlines.title(was), was.obligor(), was.due())));
    }
}
