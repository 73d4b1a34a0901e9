package org.huansun.casefile.finding;

import java.util.Optional;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Finding.Weight;

/** A claim was opened although the last preliminary check had found no damage. */
final class FiledWithoutDamage implements Check {

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().nextStep("file-claim").ifPresent(rule -> state.history().first("filing-approved").ifPresent(filing ->
                state.history().ofType("preliminary-check-completed").stream()
                        .filter(check -> state.history().isBefore(check, filing))
                        .reduce((one, next) -> next)
                        .filter(FiledWithoutDamage::foundNone)
                        .ifPresent(check -> found.accept(Finding.about(
                                filing, "filed-without-damage", Weight.BREACH, rule.article(), check.on().toString())))));
    }

    private static boolean foundNone(Fact check) {
        return check.attributes().text("damageFound").equals(Optional.of("false"));
    }
}
