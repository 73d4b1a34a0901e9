package org.huansun.casefile.finding;

import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Signs.Held;

/** The damage was assessed in the simple way without a consent that the pack asks for (NX-2024 第十五条). */
final class SimpleAssessmentWithoutConsent implements Check {

    @Override
    public Set<String> about() {
        return SimpleAssessment.TYPES;
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().list(SimpleAssessment.CONDITIONS).ifPresent(conditions ->
                SimpleAssessment.in(state).forEach(fact -> conditions.items().stream()
                        .filter(SimpleAssessment::isConsent)
                        .filter(item -> state.signs().held(item.sign(), fact.obligor(), fact.on()) != Held.HOLDS)
                        .forEach(item -> found.accept(Finding.about(fact, "simple-assessment-without-consent",
                                Weight.BREACH, conditions.article(), item.text())))));
    }
}
