package org.huansun.casefile.finding;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.RuleList.Item;

/** The damage was assessed in the simple way, and the file doesn't say whether its conditions were met. */
final class SimpleAssessmentUnfounded implements Check {

    @Override
    public Set<String> about() {
        return SimpleAssessment.TYPES;
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().list(SimpleAssessment.CONDITIONS).ifPresent(conditions ->
                SimpleAssessment.in(state).stream().findFirst().ifPresent(fact -> {
                    List<String> silent = conditions.items().stream()
                            .filter(item -> item.sign().isGiven() && !SimpleAssessment.isConsent(item))
                            .filter(item -> state.signs().held(item.sign(), fact.obligor(), state.day()) == Held.UNRECORDED)
                            .map(Item::text).toList();
                    if (!silent.isEmpty()) {
                        found.accept(Finding.about(fact, "simple-assessment-unfounded", Weight.NOTICE,
                                conditions.article(), String.join("；", silent)));
                    }
                }));
    }
}
