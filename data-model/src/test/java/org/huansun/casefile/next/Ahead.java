package org.huansun.casefile.next;

import java.util.List;
import org.huansun.casefile.Shipped;

/** Next steps of the cases of tests, written as their ids, each behind a mark for what the pack gives. */
final class Ahead {

    private Ahead() {}

    /** The next steps: {@code !} due, {@code <} required before something, {@code x} forbidden, {@code ?} allowed. */
    static List<String> of(String pack, String asOf, String... facts) {
        return steps(pack, asOf, facts).stream().map(step -> mark(step) + step.id()).toList();
    }

    static List<NextStep> steps(String pack, String asOf, String... facts) {
        return NextSteps.of(Shipped.caseOnDay(pack, asOf, facts));
    }

    /** The one step of an id. */
    static NextStep step(String id, String pack, String asOf, String... facts) {
        return steps(pack, asOf, facts).stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }

    private static String mark(NextStep step) {
        return switch (step.leave()) {
            case DUE -> "!";
            case REQUIRED_BEFORE -> "<";
            case FORBIDDEN -> "x";
            case ALLOWED -> "?";
        };
    }
}
