package org.huansun.casefile.finding;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;

/** A step was done after its last day: the file should say why. */
final class LateStep implements Check {

    @Override
    public Set<String> about() {
        return Set.of();
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        for (Deadline deadline : state.deadlines().deadlines()) {
            if (deadline.state() == State.MET_LATE) {
                state.metBy(deadline).ifPresent(fact -> tell(deadline, fact, found));
            }
        }
    }

    private static void tell(Deadline deadline, Fact fact, Consumer<Finding> found) {
        Optional<String> article = Optional.of(deadline.period().article());
        String due = deadline.due().map(String::valueOf).orElse("");
        fact.attributes().text("lateBecause").filter(reason -> !reason.isBlank()).ifPresentOrElse(
                reason -> found.accept(Finding.notice(fact, "late-with-reason", article, deadline.period().name(), due, fact.on().toString(), reason)),
                () -> found.accept(Finding.notice(fact, "late-without-reason", article, deadline.period().name(), due, fact.on().toString())));
    }
}
