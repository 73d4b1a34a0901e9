package org.huansun.casefile.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline;

/** What a pack says of what comes next in a case. */
public final class NextSteps {

    private NextSteps() {}

    /**
     * Dated steps first, the nearest at the head and the suspended last; then what is due without a date, what is required
     * before something, what is forbidden, what is allowed. Nothing once the case is archived; once the claim has ended
     * without compensation, only what its end still asks for.
     */
    public static List<NextStep> of(CaseOnDay state) {
        if (state.has("archived")) {
            return List.of();
        }
        List<NextStep> steps = new ArrayList<>(dated(state));
        steps.addAll(new OpenRules(state).steps(asked(state)));
        if (!state.hasEnded() && !state.has("case-closed")) {
            steps.addAll(new Conditions(state).steps());
            steps.addAll(new Situations(state).steps());
        }
        steps.sort(Comparator.comparing(NextSteps::place));
        return List.copyOf(steps);
    }

    private static List<NextStep> dated(CaseOnDay state) {
        return state.deadlines().deadlines().stream()
                .filter(deadline -> deadline.state().isOpen())
                .sorted(Comparator.comparing((Deadline deadline) -> deadline.due().orElse(LocalDate.MAX)))
                .<NextStep>map(NextStep.Dated::new)
                .toList();
    }

    /** What open deadlines ask for; one that a failure too would meet doesn't ask for the agreement. */
    private static Set<String> asked(CaseOnDay state) {
        return state.deadlines().deadlines().stream().filter(deadline -> deadline.state().isOpen())
                .map(deadline -> deadline.period().metBy()).filter(ways -> ways.size() == 1)
                .flatMap(List::stream).collect(Collectors.toSet());
    }

    private static int place(NextStep step) {
        return switch (step.leave()) {
            case DUE -> step instanceof NextStep.Dated ? 0 : 1;
            case REQUIRED_BEFORE -> 2;
            case FORBIDDEN -> 3;
            case ALLOWED -> 4;
        };
    }
}
