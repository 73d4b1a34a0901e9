package org.huansun.casefile.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.OwnDeadlines;
import org.huansun.rules.Period.Extension;
import org.huansun.rules.Period.SetBy;
import org.huansun.rules.Period.Suspension;
import org.huansun.time.WorkCalendar;

/**
 * 期限履行情况: every deadline of a case with what became of it, and everything that was found.
 *
 * @param deadlines the law's, in the order in which they began
 * @param others findings that concern none of them; each finding is in one place at least
 * @param own those that are not the law's
 */
public record Compliance(List<KeptDeadline> deadlines, List<Finding> others, List<OwnDeadline> own) {

    public Compliance {
        deadlines = List.copyOf(deadlines);
        others = List.copyOf(others);
        own = List.copyOf(own);
    }

    /** @param findings all of the case */
    public static Compliance of(CaseOnDay state, List<Finding> findings, WorkCalendar calendar) {
        List<KeptDeadline> kept = new ArrayList<>();
        List<Finding> others = new ArrayList<>(findings);
        state.deadlines().deadlines().stream()
                .sorted(Comparator.comparing((Deadline deadline) -> deadline.trigger().on())).forEach(deadline -> {
                    List<Finding> concerning = findings.stream().filter(finding -> concerns(finding, deadline, state)).toList();
                    others.removeAll(concerning);
                    kept.add(new KeptDeadline(deadline, state.metBy(deadline), margin(deadline, state.day(), calendar), concerning));
                });
        return new Compliance(kept, others, OwnDeadlines.of(state));
    }

    /** How one deadline was kept. */
    public static KeptDeadline of(Deadline deadline, CaseOnDay state, List<Finding> findings, WorkCalendar calendar) {
        return of(state, findings, calendar).deadlines().stream().filter(kept -> kept.deadline().equals(deadline)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no deadline of this case"));
    }

    private static Optional<Margin> margin(Deadline deadline, LocalDate asOf, WorkCalendar calendar) {
        return deadline.due().flatMap(due -> switch (deadline.state()) {
            case MET, MET_LATE -> deadline.metOn().map(met -> Margin.between(met, due, calendar));
            case RUNNING, OVERDUE -> Optional.of(Margin.between(asOf, due, calendar));
            case SUSPENDED, CANCELLED -> Optional.empty();
        });
    }

    /**
     * Whether a finding is one of a deadline: it is under an article of its period, and speaks of an entry that began or met
     * it, or of another that falls to it, being made under the last such deadline that had begun.
     */
    private static boolean concerns(Finding finding, Deadline deadline, CaseOnDay state) {
        Optional<Fact> about = finding.about().flatMap(id -> state.history().facts().stream().filter(fact -> fact.id().equals(id)).findFirst());
        if (about.isEmpty() || finding.article().filter(articles(deadline)::contains).isEmpty()) {
            return false;
        }
        Fact fact = about.get();
        if (isOfAnotherDay(finding, deadline, state)) {
            return false;
        }
        if (fact.id().equals(deadline.trigger().id()) || state.metBy(deadline).equals(about)) {
            return true;
        }
        boolean beginsOrMeetsAnother = state.deadlines().deadlines().stream()
                .filter(other -> other.period().id().equals(deadline.period().id()))
                .anyMatch(other -> other.trigger().id().equals(fact.id()) || state.metBy(other).equals(about));
        return !beginsOrMeetsAnother && state.deadline(deadline.period().id(), fact.obligor(), fact.on())
                .equals(Optional.of(deadline));
    }

    /** Whether it names the last day of another deadline of this period, and not this one's. */
    private static boolean isOfAnotherDay(Finding finding, Deadline deadline, CaseOnDay state) {
        return !isNamed(deadline, finding) && state.deadlines().deadlines().stream()
                .filter(other -> other.period().id().equals(deadline.period().id())).anyMatch(other -> isNamed(other, finding));
    }

    private static boolean isNamed(Deadline deadline, Finding finding) {
        return deadline.due().map(due -> finding.details().contains(due.toString())).orElse(false);
    }

    private static List<String> articles(Deadline deadline) {
        List<String> articles = new ArrayList<>(List.of(deadline.period().article()));
        deadline.period().setBy().map(SetBy::article).ifPresent(articles::add);
        deadline.period().extension().map(Extension::article).ifPresent(articles::add);
        deadline.period().suspendedBy().map(Suspension::article).ifPresent(articles::add);
        return articles;
    }
}
