package org.huansun.casefile.finding;

import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;

/** A failure of the consultation was recorded on a ground that the pack doesn't know. */
final class FailureGroundUnknown implements Check {

    @Override
    public Set<String> about() {
        return Set.of("consultation-failed");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        FailureGround.each(state, (failure, situations) -> FailureGround.of(failure)
                .filter(ground -> situations.item(ground).isEmpty())
                .ifPresent(ground -> found.accept(Finding.about(failure, "failure-ground-unknown", Weight.BREACH,
                        situations.article(), ground, String.valueOf(situations.items().size())))));
    }
}
