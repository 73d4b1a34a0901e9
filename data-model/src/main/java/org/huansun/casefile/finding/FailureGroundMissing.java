package org.huansun.casefile.finding;

import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;

/** A failure of the consultation was recorded without its ground. */
final class FailureGroundMissing implements Check {

    @Override
    public Set<String> about() {
        return Set.of("consultation-failed");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        FailureGround.each(state, (failure, situations) -> {
            if (FailureGround.of(failure).isEmpty()) {
                found.accept(Finding.about(failure, "failure-ground-missing", Weight.NOTICE, situations.article(),
                        String.valueOf(situations.items().size())));
            }
        });
    }
}
