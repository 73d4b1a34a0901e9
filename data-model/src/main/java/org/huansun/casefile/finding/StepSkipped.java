package org.huansun.casefile.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;
import org.huansun.casefile.History;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.NextStepRule;

/**
 * An entry was made before a step that the pack requires first: a claim opened without a preliminary check, a case closed
 * without evaluating the restoration. Which step stands before which entry is data of the pack. A step done on the day of
 * the entry was done before it: nobody records the hour.
 */
final class StepSkipped implements Check {

    @Override
    public Set<String> about() {
        return Set.of();
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        for (NextStepRule rule : state.pack().nextSteps()) {
            if (state.hasAny(rule.before())) {
                rule.before().stream().flatMap(type -> state.history().ofType(type).stream())
                        .filter(fact -> isSkippedBefore(state, rule, fact))
                        .findFirst()
                        .ifPresent(fact -> found.accept(Finding.about(
                                fact, "step-skipped", Weight.BREACH, rule.article(), rule.name(), rule.id())));
            }
        }
    }

    private static boolean isSkippedBefore(CaseOnDay state, NextStepRule rule, Fact fact) {
        List<Fact> facts = state.history().facts();
        Optional<Fact> opened = facts.subList(0, facts.indexOf(fact)).stream()
                .filter(other -> rule.after().stream().anyMatch(pattern -> History.matches(other, pattern)))
                .reduce((one, next) -> next);
        if (opened.isEmpty() && !rule.after().isEmpty()) {
            return false;
        }
        boolean applies = rule.given().stream().allMatch(given -> state.signs().held(given, fact.obligor(), fact.on()) == Held.HOLDS)
                && rule.until().stream().noneMatch(end -> state.signs().held(end, fact.obligor(), fact.on()) == Held.HOLDS);
        return applies && facts.stream().filter(other -> !other.on().isAfter(fact.on())).noneMatch(other -> opened
                .map(opener -> state.isDone(rule, opener, other)).orElseGet(() -> rule.doneBy().contains(other.type())));
    }
}
