package org.huansun.casefile.finding;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Finding.Weight;

/** An opinion or determination was given by fewer experts than the pack asks for. */
final class TooFewExperts implements Check {

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().threshold("simple-assessment-experts").ifPresent(least ->
                SimpleAssessment.in(state).forEach(fact -> fact.attributes().text("experts")
                        .filter(experts -> experts.matches("\\d{1,9}") && !least.admits(new BigDecimal(experts)))
                        .ifPresent(experts -> found.accept(Finding.about(fact, "too-few-experts",
                                Weight.of(least.strength()), least.article(), experts, String.valueOf(least.value()))))));
    }
}
