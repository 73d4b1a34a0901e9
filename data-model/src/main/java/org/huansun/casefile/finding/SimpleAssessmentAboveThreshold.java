package org.huansun.casefile.finding;

import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.DamageAmount;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Finding.Weight;

/** The damage was assessed in the simple way although its amount is above the pack's figure. */
final class SimpleAssessmentAboveThreshold implements Check {

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
