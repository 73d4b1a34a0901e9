package org.huansun.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        return history.first(type).isPresent();
    }

    /** The claim ended without compensation: declined or terminated. */
    public boolean hasEnded() {
        return DeadlineEngine.ENDS_OF_CLAIM.stream().anyMatch(this::has);
    }

    /** The last value of a circumstance (情节认定) up to a day; what was noted later replaces what was noted before. */
    public Optional<Fact> circumstance(String name, LocalDate upTo) {
        return history.ofType("circumstance-noted").stream()
                .filter(fact -> !fact.on().isAfter(upTo) && fact.attributes().text("name").equals(Optional.of(name)))
                .reduce((one, next) -> next);
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

    /**
     * The meetings held in one consultation up to a fact, itself included: for the obligor of the fact, and after the last
     * court's refusal before it, since a refused agreement is consulted anew.
     */
    public List<Fact> meetingsUpTo(Fact fact) {
        Optional<Fact> refused = history.ofType("confirmation-refused").stream()
                .filter(refusal -> refusal != fact && history.isBefore(refusal, fact)).reduce((one, next) -> next);
        return history.ofType("meeting-held").stream()
                .filter(meeting -> meeting == fact || history.isBefore(meeting, fact))
                .filter(meeting -> refused.map(refusal -> history.isBefore(refusal, meeting)).orElse(true))
                .filter(meeting -> fact.obligor().isEmpty() || meeting.standsFor(fact.obligor()))
                .toList();
    }
}
