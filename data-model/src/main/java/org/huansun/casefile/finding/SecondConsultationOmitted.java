package org.huansun.casefile.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Finding.Weight;
import org.huansun.rules.NextStepRule;
import org.huansun.rules.Threshold;

/**
 * After a court had refused to confirm the agreement, a suit was filed or the case closed without consulting once more
 * (NMG-2025 第二十八条, GX-DRAFT 第二十四条).
 */
final class SecondConsultationOmitted implements Check {

    private static final Set<String> WENT_ON = Set.of("lawsuit-filed", "case-closed", "archived");

    @Override
    public Set<String> about() {
        return Set.of("confirmation-refused");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().nextStep("second-consultation").ifPresent(rule -> refusal(state).ifPresent(refusal ->
                state.history().facts().stream()
                        .filter(fact -> WENT_ON.contains(fact.type()) && state.history().isBefore(refusal, fact))
                        .findFirst()
                        .filter(next -> !isConsultedBetween(state, rule, refusal, next))
                        .ifPresent(next -> found.accept(Finding.about(next, "second-consultation-omitted", Weight.BREACH,
                                rule.article(), refusal.on().toString())))));
    }

    /** The last refusal after which the pack asks for another consultation: it may say how often. */
    private static Optional<Fact> refusal(CaseOnDay state) {
        List<Fact> refusals = state.history().ofType("confirmation-refused");
        int asked = state.pack().threshold("reconsultation-after-refusal").map(Threshold::value).orElse(refusals.size());
        return refusals.stream().limit(asked).reduce((one, next) -> next);
    }

    private static boolean isConsultedBetween(CaseOnDay state, NextStepRule rule, Fact refusal, Fact next) {
        return state.history().facts().stream().anyMatch(fact -> rule.doneBy().contains(fact.type())
                && state.history().isBefore(refusal, fact) && state.history().isBefore(fact, next));
    }
}
