package org.huansun.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Count.Certainty;
import org.huansun.casefile.Deadline.State;
import org.huansun.rules.Period;
import org.huansun.rules.Period.Length;
import org.huansun.rules.Period.OtherReading;
import org.huansun.rules.Period.Suspension;
import org.huansun.rules.RulePack;
import org.huansun.time.WorkCalendar;

/** Works out one occurrence of a period. */
final class Reckoning {

    private final RulePack pack;
    private final WorkCalendar days;
    private final History history;
    private final Period period;
    private final Fact trigger;
    private final Extensions extensions;
    private final SetLength setLength;
    private final Length base;
    private final Outcome outcome;

    Reckoning(RulePack pack, WorkCalendar days, History history, Period period, Fact trigger, SetLength setLength,
            Extensions extensions) {
        this.pack = pack;
        this.days = days;
        this.history = history;
        this.period = period;
        this.trigger = trigger;
        this.setLength = setLength;
        this.extensions = extensions;
        this.base = setLength.length().orElseThrow();
        this.outcome = new Outcome(history, period, trigger);
    }

    Deadline deadline(int occurrence) {
        List<Gap> gaps = gaps(period.suspendedBy());
        Optional<LocalDate> unextended = count(trigger.on(), base, gaps).due();
        Optional<Fact> extension = extension(unextended);
        Length length = extension.isPresent() ? lengthened() : base;
        Count count = count(trigger.on(), length, gaps);
        State state = outcome.state(count.due());
        Optional<LocalDate> resumed = state == State.SUSPENDED
                ? count(trigger.on(), length, Gap.closedOn(gaps, history.asOf())).due()
                : Optional.empty();
        List<Step.OtherReading> others = otherReadings(length, count);
        Optional<LocalDate> safeBy = count.nominalDue().map(days::sameOrPreviousWorkingDay);
        List<Step> steps = new StepTrail(pack, days, period, trigger, setLength, extension, length)
                .steps(count, gaps, resumed, others);
        boolean provisional = count.certainty() == Certainty.PROVISIONAL;
        Optional<LocalDate> left = count.due().filter(due -> state == State.RUNNING || state == State.OVERDUE);
        return new Deadline(period, occurrence, trigger.obligor(), trigger, base, count.nominalDue(), count.due(),
                safeBy, earliest(others, count), latest(others, count), resumed, provisional, state,
                left.map(due -> ChronoUnit.DAYS.between(history.asOf(), due)),
                left.map(due -> days.workingDaysBetween(history.asOf(), due)),
                outcome.metOn(state), gaps, extension.flatMap(fact -> unextended), steps);
    }

    private Count count(LocalDate event, Length length, List<Gap> gaps) {
        return Count.from(event, length, gaps, pack.counting().rollover(), days);
    }

    private List<Gap> gaps(Optional<Suspension> suspension) {
        return suspension.map(kind -> new Commissions(history, kind, outcome.horizon()).gaps(trigger.obligor()))
                .orElse(List.of());
    }

    private Length lengthened() {
        int more = period.extension().orElseThrow().amount();
        return new Length(base.amount() + more, base.unit(), base.monthEnd());
    }

    private Optional<Fact> extension(Optional<LocalDate> due) {
        if (period.extension().isEmpty()) {
            return Optional.empty();
        }
        String by = period.extension().get().by();
        List<Fact> candidates = new ArrayList<>();
        for (Fact fact : history.ofType(by)) {
            if (isWithinReach(fact)) {
                candidates.add(fact);
            }
        }
        return extensions.forOccurrence(period, candidates, setLength, due);
    }

    /** Made between the trigger and the end of the claim, for this obligor, and not naming another trigger entry. */
    private boolean isWithinReach(Fact fact) {
        boolean inTime = !fact.on().isBefore(trigger.on()) && !fact.on().isAfter(outcome.horizon());
        return inTime && !outcome.namesAnother(fact) && (trigger.obligor().isEmpty() || fact.standsFor(trigger.obligor()));
    }

    private List<Step.OtherReading> otherReadings(Length length, Count taken) {
        if (period.otherReadings().isEmpty() || taken.due().isEmpty()) {
            return List.of();
        }
        List<Step.OtherReading> readings = new ArrayList<>();
        for (OtherReading reading : period.otherReadings()) {
            Optional<LocalDate> event = reading.start().isEmpty()
                    ? Optional.of(trigger.on())
                    : history.firstFor(trigger.obligor(), List.of(reading.start().get().type()),
                            fact -> startsLater(fact, reading)).map(Fact::on);
            List<Gap> gaps = gaps(reading.suspendedBy().or(period::suspendedBy));
            Length read = reading.monthEnd().map(end -> new Length(length.amount(), length.unit(), end)).orElse(length);
            Optional<LocalDate> day = event.flatMap(from -> count(from, read, gaps).due());
            if (!day.equals(taken.due())) {
                readings.add(new Step.OtherReading(reading.openPoint(), day, basis(reading)));
            }
        }
        return readings;
    }

    private boolean startsLater(Fact fact, OtherReading reading) {
        return !fact.on().isBefore(trigger.on())
                && !fact.on().isAfter(outcome.horizon())
                && History.matches(fact, reading.start().orElseThrow());
    }

    private String basis(OtherReading reading) {
        return pack.openPoint(reading.openPoint()).map(point -> point.article()).orElse(period.article());
    }

    private static Optional<LocalDate> earliest(List<Step.OtherReading> others, Count taken) {
        return others.stream().flatMap(other -> other.day().stream()).min(LocalDate::compareTo)
                .filter(day -> day.isBefore(taken.due().orElse(LocalDate.MIN)));
    }

    private static Optional<LocalDate> latest(List<Step.OtherReading> others, Count taken) {
        return others.stream().flatMap(other -> other.day().stream()).max(LocalDate::compareTo)
                .filter(day -> day.isAfter(taken.due().orElse(LocalDate.MAX)));
    }
}
