package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Deadline.State;
import org.huansun.rules.Period;
import org.huansun.rules.Period.Repeats;

/** What became of one occurrence: met, ended with the claim or the case, or still open (counting.md 8 and 10). */
final class Outcome {

    private static final String OF = "of";

    private final History history;
    private final Period period;
    private final Fact trigger;
    private final LocalDate horizon;
    private final Optional<Fact> met;
    private final Optional<LocalDate> stopped;

    Outcome(History history, Period period, Fact trigger) {
        this.history = history;
        this.period = period;
        this.trigger = trigger;
        Optional<LocalDate> claimEnded = Occurrences.ended(history, trigger.obligor());
        this.horizon = claimEnded.orElse(history.asOf());
        this.met = history.firstFor(trigger.obligor(), period.metBy(), this::meets);
        this.stopped = earliest(claimEnded, earliest(caseClosed(), withdrawn()));
    }

    /** The last day whose entries count: that on which the claim ended, else the as-of day. */
    LocalDate horizon() {
        return horizon;
    }

    /** The entry that meets it, if nothing stopped it before. */
    Optional<Fact> met() {
        return met;
    }

    Optional<LocalDate> metOn(State state) {
        return state == State.MET || state == State.MET_LATE ? met.map(Fact::on) : Optional.empty();
    }

    private boolean meets(Fact fact) {
        if (fact == trigger || fact.on().isAfter(horizon)) {
            return false;
        }
        return !namesAnother(fact) && (period.metBy().contains(trigger.type()) ? comesAfter(fact) : !fact.on().isBefore(trigger.on()));
    }

    /** Whether an entry says that it concerns another trigger entry; one that names what is not there concerns any. */
    boolean namesAnother(Fact entry) {
        return entry.attributes().text(OF).filter(id -> !id.equals(trigger.id())).map(id -> history.ofType(trigger.type())
                .stream().anyMatch(fact -> fact.id().equals(id))).orElse(false);
    }

    /** Of two entries of one type the later meets what the earlier opened, never the other way round. */
    private boolean comesAfter(Fact fact) {
        return fact.on().isAfter(trigger.on()) || fact.on().equals(trigger.on()) && history.isBefore(trigger, fact);
    }

    private Optional<LocalDate> caseClosed() {
        return period.repeats().map(Repeats::until).flatMap(until -> history.firstFor(trigger.obligor(), List.of(until),
                fact -> !fact.on().isBefore(trigger.on()))).map(Fact::on);
    }

    private Optional<LocalDate> withdrawn() {
        if (period.cancelledBy().isEmpty()) {
            return Optional.empty();
        }
        List<String> ends = new ArrayList<>(period.metBy());
        ends.addAll(period.cancelledBy());
        return new Commissions(history, trigger.type(), ends, horizon).endOf(trigger)
                .filter(end -> period.cancelledBy().contains(end.type())).map(Fact::on);
    }

    private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().isBefore(other.get()) ? one.get() : other.get())
                : one.or(() -> other);
    }

    State state(Optional<LocalDate> due) {
        boolean passed = stopped.flatMap(day -> due.map(day::isAfter)).orElse(false);
        if (stopped.isPresent() && !passed && !isMetBy(stopped.get())) {
            return State.CANCELLED;
        }
        if (met.isPresent()) {
            return due.map(met.get().on()::isAfter).orElse(false) ? State.MET_LATE : State.MET;
        }
        if (due.isEmpty()) {
            return State.SUSPENDED;
        }
        return history.asOf().isAfter(due.get()) ? State.OVERDUE : State.RUNNING;
    }

    private boolean isMetBy(LocalDate day) {
        return met.map(fact -> !fact.on().isAfter(day)).orElse(false);
    }
}
