package org.huansun.casefile.finding;

import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.DamageAmount;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;

/** The damage was assessed in the simple way although its amount is above the pack's figure. */
final class SimpleAssessmentAboveThreshold implements Check {

    @Override
    public Set<String> about() {
        return SimpleAssessment.TYPES;
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().threshold("simple-assessment-amount").ifPresent(limit ->
                SimpleAssessment.in(state).forEach(fact -> new DamageAmount(state).heldAgainst(limit, fact.on())
                        .filter(amount -> !limit.admits(amount))
                        .ifPresent(amount -> found.accept(Finding.about(fact, "simple-assessment-above-threshold",
                                Weight.of(limit.strength()), limit.article(), amount.toPlainString(),
                                String.valueOf(limit.value()))))));
    }
}
