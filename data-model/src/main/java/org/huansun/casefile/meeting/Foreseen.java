package org.huansun.casefile.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.DeadlineChange;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.finding.Findings;

/**
 * What would be found and what would follow if something were recorded: the same checks that judge what was recorded, so that
 * nothing is allowed beforehand and reproached afterwards.
 *
 * @param findings about what is supposed
 * @param changes of deadlines
 * @param after the case as supposed
 */
public record Foreseen(List<Finding> findings, List<DeadlineChange> changes, CaseOnDay after) {

    private static final String SUPPOSED = "supposed-";

    public Foreseen {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }

    /** What is supposed to be recorded. */
    public record Supposed(String type, LocalDate on, Attributes attributes) {

        public static Supposed of(String type, LocalDate on, Map<String, Object> attributes) {
            return new Supposed(type, on, new Attributes(attributes));
        }
    }

    /**
     * Counts twice, both times as of the latest day that is supposed or, if that is later, the as-of day.
     *
     * @param recorded in the order of recording
     */
    public static Foreseen of(List<Fact> recorded, LocalDate asOf, DeadlineEngine engine, List<Supposed> supposed) {
        List<Fact> facts = new ArrayList<>(recorded);
        LocalDate day = asOf;
        for (Supposed one : supposed) {
            facts.add(Fact.of(SUPPOSED + facts.size(), one.type(), one.on(), Optional.empty(), one.attributes()));
            day = one.on().isAfter(day) ? one.on() : day;
        }
        CaseOnDay before = engine.caseOnDay(recorded, day);
        CaseOnDay after = engine.caseOnDay(facts, day);
        List<Finding> findings = Findings.of(after).stream()
                .filter(finding -> finding.about().map(about -> about.startsWith(SUPPOSED)).orElse(false)).toList();
        return new Foreseen(findings, DeadlineChange.between(before.deadlines(), after.deadlines()), after);
    }

    /** What would be found if a meeting were held on a day: its number, the consultation's last day, the time since the last. */
    public static Foreseen meeting(List<Fact> recorded, LocalDate asOf, DeadlineEngine engine, int round, LocalDate on) {
        return of(recorded, asOf, engine, List.of(Supposed.of("meeting-held", on, Map.of("round", round))));
    }
}
