package org.huansun.casefile.next;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.History;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.EntryPattern;
import org.huansun.rules.NextStepRule;
import org.huansun.rules.NextStepRule.Leave;
import org.huansun.rules.NextStepRule.Promptness;

/** The pack's steps that are open in a case. */
final class OpenRules {

    private static final Set<String> ENDS = Set.of("case-closed", "claim-terminated", "filing-declined");

    private final CaseOnDay state;
    private final History history;
    private final Optional<Fact> end;

    OpenRules(CaseOnDay state) {
        this.state = state;
        this.history = state.history();
        this.end = history.facts().stream().filter(fact -> ENDS.contains(fact.type())).findFirst();
    }

    /** @param dated entry types that a deadline asks for already: a date says more than 及时 */
    List<NextStep> steps(Set<String> dated) {
        return state.pack().nextSteps().stream()
                .filter(rule -> isOpen(rule) && !(rule.leave() == Leave.REQUIRED && rule.doneBy().stream().limit(1).anyMatch(dated::contains)))
                .<NextStep>map(NextStep.Ruled::new)
                .toList();
    }

    private boolean isOpen(NextStepRule rule) {
        Optional<Fact> opener = opener(rule);
        if (opener.isEmpty() && (!rule.after().isEmpty() || history.facts().isEmpty())) {
            return false;
        }
        if (isBehindTheEnd(opener) || !rule.given().stream().allMatch(this::holds) || rule.until().stream().anyMatch(this::hasEnded)) {
            return false;
        }
        return !isDone(rule, opener);
    }

    /** Of the facts that open a step the last. */
    private Optional<Fact> opener(NextStepRule rule) {
        Optional<Fact> last = Optional.empty();
        for (EntryPattern pattern : rule.after()) {
            List<Fact> meant = history.matching(pattern);
            if (!meant.isEmpty() && last.map(fact -> history.isBefore(fact, meant.getLast())).orElse(true)) {
                last = Optional.of(meant.getLast());
            }
        }
        return last;
    }

    /** A case that is closed, or a claim that has ended, leaves only what its end opens. */
    private boolean isBehindTheEnd(Optional<Fact> opener) {
        return end.map(last -> opener.map(fact -> fact != last && history.isBefore(fact, last)).orElse(true)).orElse(false);
    }

    private boolean holds(EntryPattern pattern) {
        return state.signs().held(pattern, Optional.empty(), state.day()) == Held.HOLDS;
    }

    /** The end of a consultation is none once a court has refused the agreement. */
    private boolean hasEnded(EntryPattern until) {
        return holds(until) && !(CaseOnDay.ENDS_OF_CONSULTATION.contains(until.type()) && !state.isConsultationOver());
    }

    /** What has to be done at the same time may also have been done before. */
    private boolean isDone(NextStepRule rule, Optional<Fact> opener) {
        return rule.doneBy().stream().flatMap(type -> history.ofType(type).stream())
                .anyMatch(fact -> rule.promptness() == Promptness.SAME_TIME
                        || opener.map(before -> state.isDone(rule, before, fact)).orElse(true));
    }
}
