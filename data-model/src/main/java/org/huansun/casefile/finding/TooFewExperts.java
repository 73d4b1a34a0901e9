package org.huansun.casefile.finding;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;

/** An opinion or determination was given by fewer experts than the pack asks for. */
final class TooFewExperts implements Check {

    @Override
    public Set<String> about() {
        return SimpleAssessment.TYPES;
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().threshold("simple-assessment-experts").ifPresent(least ->
                SimpleAssessment.in(state).forEach(fact -> fact.attributes().text("experts")
                        .filter(experts -> experts.matches("\\d{1,9}") && !least.admits(new BigDecimal(experts)))
                        .ifPresent(experts -> found.accept(Finding.about(fact, "too-few-experts",
                                Weight.of(least.strength()), least.article(), experts, String.valueOf(least.value()))))));
    }
}
