package org.huansun.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.rules.NextStepRule;
import org.huansun.rules.RulePack;

/**
 * A case as of a day under a pack: all that next steps and findings follow from.
 *
 * @param pack the pack that the case is under
 * @param history the facts that count
 * @param deadlines counted from the same
 */
public record CaseOnDay(RulePack pack, History history, Deadlines deadlines) {

    /** Entry types after which a consultation is over. */
    public static final List<String> ENDS_OF_CONSULTATION = List.of("agreement-signed", "consultation-failed");

    /** The as-of day. */
    public LocalDate day() {
        return history.asOf();
    }

    /** Signs of the pack's lists, held against this case. */
    public Signs signs() {
        return new Signs(this);
    }

    /** Whether an entry of a type is there. */
    public boolean has(String type) {
        return !history.ofType(type).isEmpty();
    }

    /** Whether an entry of any of some types is there. */
    public boolean hasAny(Collection<String> types) {
        for (String type : types) { // asked so often that a stream for each costs a cold start dearly
            if (has(type)) {
                return true;
            }
        }
        return false;
    }

    /** The claim ended without compensation: declined or terminated. */
    public boolean hasEnded() {
        return hasAny(DeadlineEngine.ENDS_OF_CLAIM);
    }

    /** The last value of a circumstance (情节认定) up to a day; what was noted later replaces what was noted before. */
    public Optional<Fact> circumstance(String name, LocalDate upTo) {
        return history.ofType("circumstance-noted").stream()
                .filter(fact -> !fact.on().isAfter(upTo) && fact.attributes().text("name").equals(Optional.of(name)))
                .reduce((one, next) -> next);
    }

    /**
     * Whether a fact does a step that another opened: on or after its day, since a day has no order but that of recording.
     * Where the step is the same thing again, only what comes after counts.
     */
    public boolean isDone(NextStepRule rule, Fact opener, Fact fact) {
        if (fact == opener || !rule.doneBy().contains(fact.type())) {
            return false;
        }
        return rule.doneBy().contains(opener.type())
                ? history.isBefore(opener, fact)
                : !fact.on().isBefore(opener.on());
    }

    /**
     * The deadline of a period that binds on a day: the one last opened for the obligor on or before it.
     *
     * @param obligor empty for the deadline of all
     */
    public Optional<Deadline> deadline(String period, Optional<String> obligor, LocalDate on) {
        return deadlines.deadlines().stream()
                .filter(deadline -> deadline.period().id().equals(period) && !deadline.trigger().on().isAfter(on))
                .filter(deadline -> obligor.isEmpty() || deadline.obligor().isEmpty() || deadline.obligor().equals(obligor))
                .max(Comparator.comparing(deadline -> deadline.trigger().on()));
    }

    /** The entry that met a deadline. */
    public Optional<Fact> metBy(Deadline deadline) {
        return history.facts().stream().filter(fact -> deadline.metOn().equals(Optional.of(fact.on())) && fact != deadline.trigger()
                        && deadline.period().metBy().contains(fact.type()) && (deadline.obligor().isEmpty() || fact.standsFor(deadline.obligor())))
                .findFirst();
    }

    /**
     * The meetings held in one consultation up to a fact, itself included: for the obligor of the fact, or for the one with
     * the most of them where it names none; and after the last court's refusal before it, since a refused agreement is
     * consulted anew.
     */
    public List<Fact> meetingsUpTo(Fact fact) {
        return mostFor(fact.obligor(), since(refusedBefore(fact)).stream()
                .filter(meeting -> meeting == fact || history.isBefore(meeting, fact)).toList());
    }

    /** The meetings held in the running consultation up to a day, as {@link #meetingsUpTo(Fact)} counts them. */
    public List<Fact> meetings(Optional<String> obligor, LocalDate upTo) {
        Optional<Fact> refused = history.ofType("confirmation-refused").stream()
                .filter(refusal -> !refusal.on().isAfter(upTo)).reduce((one, next) -> next);
        return mostFor(obligor, since(refused).stream().filter(meeting -> !meeting.on().isAfter(upTo)).toList());
    }

    /** Whether the consultation has ended: with every obligor who is a party, and after the last court's refusal. */
    public boolean isConsultationOver() {
        Optional<Fact> refused = history.last("confirmation-refused");
        List<Fact> ends = ENDS_OF_CONSULTATION.stream().flatMap(type -> history.ofType(type).stream())
                .filter(end -> refused.map(refusal -> history.isBefore(refusal, end)).orElse(true)).toList();
        Set<String> open = new HashSet<>(history.obligors());
        ends.forEach(end -> end.obligor().ifPresentOrElse(open::remove, open::clear));
        return !ends.isEmpty() && open.isEmpty();
    }

    private Optional<Fact> refusedBefore(Fact fact) {
        return history.ofType("confirmation-refused").stream()
                .filter(refusal -> refusal != fact && history.isBefore(refusal, fact)).reduce((one, next) -> next);
    }

    private List<Fact> since(Optional<Fact> refused) {
        return history.ofType("meeting-held").stream()
                .filter(meeting -> refused.map(refusal -> history.isBefore(refusal, meeting)).orElse(true)).toList();
    }

    private static List<Fact> mostFor(Optional<String> obligor, List<Fact> meetings) {
        List<Optional<String>> names = meetings.stream().map(Fact::obligor).filter(Optional::isPresent).distinct().toList();
        if (obligor.isPresent() || names.isEmpty()) {
            return obligor.isEmpty() ? meetings : meetings.stream().filter(meeting -> meeting.standsFor(obligor)).toList();
        }
        return names.stream().map(name -> mostFor(name, meetings)).max(Comparator.comparing(List::size)).orElseThrow();
    }
}
