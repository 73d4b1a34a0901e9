package org.huansun.casefile.finding;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Finding;

/** The last day that a paper states is another than the one counted: both have to be known, and somebody has to decide. */
final class StatedDayDiffers implements Check {

    @Override
    public Set<String> about() {
        return Set.of();
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        for (Deadline deadline : state.deadlines().deadlines()) {
            deadline.due().ifPresent(due -> deadline.statedDue().filter(stated -> !stated.equals(due)).ifPresent(stated ->
                    found.accept(Finding.notice(deadline.trigger(), "stated-day-differs", Optional.of(deadline.period().article()),
                            deadline.period().name(), stated.toString(), due.toString()))));
        }
    }
}
