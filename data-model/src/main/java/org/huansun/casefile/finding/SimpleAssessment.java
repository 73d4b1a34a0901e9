package org.huansun.casefile.finding;

import java.util.List;
import java.util.Set;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.rules.EntryPattern;
import org.huansun.rules.RuleList.Item;

/** 简易评估: experts' opinions and determinations, and the conditions that a pack sets for them. */
final class SimpleAssessment {

    static final String CONDITIONS = "simple-assessment-conditions";

    /** The entries with which a damage is assessed in the simple way. */
    static final Set<String> TYPES = Set.of("expert-opinion-received", "determination-made");

    private static final Set<String> CONSENTS = Set.of("simpleAssessmentApproved", "simpleAssessmentAgreed");

    private SimpleAssessment() {}

    /** The entries with which a damage was assessed in the simple way, in order; none beside a report on an appraisal. */
    static List<Fact> in(CaseOnDay state) {
        return state.history().facts().stream()
                .filter(fact -> TYPES.contains(fact.type()))
                .filter(fact -> state.history().ofType("appraisal-received").stream()
                        .noneMatch(report -> !report.on().isAfter(fact.on())))
                .toList();
    }

    /** Whether a condition is somebody's consent. */
    static boolean isConsent(Item condition) {
        return condition.sign().shownBy().stream().anyMatch(SimpleAssessment::isConsent);
    }

    private static boolean isConsent(EntryPattern pattern) {
        return CONSENTS.contains(pattern.where().getOrDefault("name", ""));
    }
}
