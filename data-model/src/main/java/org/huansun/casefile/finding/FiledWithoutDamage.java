package org.huansun.casefile.finding;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.Answer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;
import org.huansun.rules.NextStepRule;

/** A claim was opened although the last preliminary check had found no damage, and nothing since had found any. */
final class FiledWithoutDamage implements Check {

    @Override
    public Set<String> about() {
        return Set.of("filing-approved");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().nextStep("file-claim").ifPresent(rule -> state.history().first("filing-approved").ifPresent(filing ->
                state.history().ofType("preliminary-check-completed").stream()
                        .filter(check -> state.history().isBefore(check, filing))
                        .reduce((one, next) -> next)
                        .filter(check -> foundNone(check) && !isOpenedBetween(state, rule, check, filing))
                        .ifPresent(check -> found.accept(Finding.about(
                                filing, "filed-without-damage", Weight.BREACH, rule.article(), check.on().toString())))));
    }

    /** Where a pack has the claim opened upon an investigation, one that came after the check counts more. */
    private static boolean isOpenedBetween(CaseOnDay state, NextStepRule rule, Fact check, Fact filing) {
        return rule.after().stream().flatMap(pattern -> state.history().matching(pattern).stream()).anyMatch(fact ->
                state.history().isBefore(check, fact) && state.history().isBefore(fact, filing));
    }

    private static boolean foundNone(Fact check) {
        return check.attributes().text("damageFound").flatMap(Answer::of).equals(Optional.of(Answer.NO));
    }
}
