package org.huansun.casefile.finding;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.Sign;

/**
 * The damage was assessed in the simple way although the file says that a condition is not met: facts that are not simple,
 * a disputed liability, an impact that is not small. A dispute counts whenever it was noted.
 */
final class SimpleAssessmentInDispute implements Check {

    @Override
    public Set<String> about() {
        return SimpleAssessment.TYPES;
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().list(SimpleAssessment.CONDITIONS).ifPresent(conditions ->
                SimpleAssessment.in(state).stream().findFirst().ifPresent(fact -> conditions.items().stream()
                        .filter(item -> !SimpleAssessment.isConsent(item))
                        .filter(item -> state.signs().held(withoutFigure(item.sign()), fact.obligor(), state.day()) == Held.DENIED)
                        .forEach(item -> found.accept(Finding.about(fact, "simple-assessment-in-dispute",
                                Weight.BREACH, conditions.article(), item.text())))));
    }

    /** What has its own finding is left out. */
    private static Sign withoutFigure(Sign sign) {
        return new Sign(sign.needs(), sign.shownBy(), sign.overdue(), Optional.empty());
    }
}
