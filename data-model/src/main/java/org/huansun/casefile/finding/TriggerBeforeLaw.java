package org.huansun.casefile.finding;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;
import org.huansun.rules.Standing.Serving;
import org.huansun.rules.Standing;

/**
 * Deadlines were opened by entries older than the regulation itself. The texts don't say what becomes of these: they are
 * counted like all others, and the file should know it.
 */
final class TriggerBeforeLaw implements Check {

    @Override
    public Set<String> about() {
        return Set.of();
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        Standing standing = state.pack().standing();
        if (standing.serves() instanceof Serving.Between(LocalDate from, var until)) {
            int older = 0;
            for (Deadline deadline : state.deadlines().deadlines()) {
                older += deadline.trigger().on().isBefore(from) ? 1 : 0;
            }
            if (older > 0) {
                String article = standing.article().orElse(state.pack().articles().getLast().article());
                found.accept(Finding.ofCase("trigger-before-law", Weight.NOTICE, article, state.pack().id(), from.toString(),
                        String.valueOf(older)));
            }
        }
    }
}
