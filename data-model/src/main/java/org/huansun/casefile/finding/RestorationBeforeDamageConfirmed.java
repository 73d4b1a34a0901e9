package org.huansun.casefile.finding;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.NextStepRule;

/**
 * Restoration began before there was an agreement or a judgment, and the damage had not been confirmed in writing by both
 * sides (CN-2020 十, NMG-2025 第三十二条, GX-DRAFT 第二十八条).
 */
final class RestorationBeforeDamageConfirmed implements Check {

    @Override
    public Set<String> about() {
        return Set.of("restoration-started");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().nextStep("early-restoration").ifPresent(rule -> state.history().first("restoration-started")
                .filter(start -> isEarly(state, start) && !isConfirmed(state, rule, start))
                .ifPresent(start -> found.accept(
                        Finding.about(start, "restoration-before-damage-confirmed", Weight.BREACH, rule.article()))));
    }

    private static boolean isEarly(CaseOnDay state, Fact start) {
        return state.history().facts().stream()
                .filter(fact -> fact.type().equals("agreement-signed") || fact.type().equals("judgment-effective"))
                .noneMatch(fact -> !fact.on().isAfter(start.on()));
    }

    private static boolean isConfirmed(CaseOnDay state, NextStepRule rule, Fact start) {
        return rule.given().stream()
                .allMatch(given -> state.signs().held(given, Optional.empty(), start.on()) == Held.HOLDS);
    }
}
