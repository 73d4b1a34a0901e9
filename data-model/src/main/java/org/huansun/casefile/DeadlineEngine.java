package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huansun.rules.Period;
import org.huansun.rules.RulePack;
import org.huansun.time.WorkCalendar;

/**
 * Counts the deadlines of a case from its facts, one rule pack and the work calendar. Pure: the as-of day is an argument,
 * and the same arguments always give the same answer.
 */
public final class DeadlineEngine {

    private final RulePack pack;
    private final WorkCalendar days;

    public DeadlineEngine(RulePack pack, WorkCalendar days) {
        this.pack = pack;
        this.days = days;
    }

    public RulePack pack() {
        return pack;
    }

    public WorkCalendar calendar() {
        return days;
    }

    /**
     * The deadlines on a day.
     *
     * @param recorded in the order of recording; ids unique
     * @param asOf facts dated later are not seen
     */
    public Deadlines deadlines(List<Fact> recorded, LocalDate asOf) {
        return deadlines(recorded, History.of(recorded, asOf));
    }

    /** The case on a day: what counts of its facts, and its deadlines. See {@link #deadlines(List, LocalDate)}. */
    public CaseOnDay caseOnDay(List<Fact> recorded, LocalDate asOf) {
        History history = History.of(recorded, asOf);
        return new CaseOnDay(pack, history, deadlines(recorded, history));
    }

    private Deadlines deadlines(List<Fact> recorded, History history) {
        Extensions extensions = new Extensions();
        List<Finding> findings = new ArrayList<>(SupersessionFindings.in(recorded));
        List<Deadline> deadlines = new ArrayList<>();
        for (Period period : pack.periods()) {
            Occurrences occurrences = new Occurrences(period, history);
            List<Fact> triggers = occurrences.triggers();
            int number = 0;
            for (Fact trigger : triggers) {
                SetLength length = SetLength.of(period, occurrences.settingEntry(trigger));
                length.finding().ifPresent(findings::add);
                if (length.length().isPresent()) {
                    number++;
                    deadlines.add(new Reckoning(pack, days, history, period, trigger, length, extensions)
                            .deadline(number));
                }
            }
        }
        findings.addAll(extensions.findings());
        return new Deadlines(history.asOf(), deadlines, findings);
    }

    /** Entry types after which a claim has ended: nothing is opened or met any more (counting.md 10). */
    static final Set<String> ENDS_OF_CLAIM = Set.of("claim-terminated", "filing-declined");
}
