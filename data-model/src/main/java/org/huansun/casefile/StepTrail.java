package org.huansun.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Count.Certainty;
import org.huansun.rules.Counting.Rollover;
import org.huansun.rules.Period;
import org.huansun.rules.Period.Extension;
import org.huansun.rules.Period.Length;
import org.huansun.rules.Period.SetBy;
import org.huansun.rules.Period.Suspension;
import org.huansun.rules.RulePack;
import org.huansun.time.DayUnit;
import org.huansun.time.WorkCalendar;

/** Writes down how a day was found, step by step, each with its basis. */
final class StepTrail {

    static final String READING = "reading";
    static final String ARRANGEMENT = "arrangement";
    static final String SAFE = "safe";

    private final RulePack pack;
    private final WorkCalendar days;
    private final Period period;
    private final Fact trigger;
    private final SetLength set;
    private final Optional<Fact> extension;
    private final Length length;
    private final List<Step> steps = new ArrayList<>(8);

    StepTrail(RulePack pack, WorkCalendar days, Period period, Fact trigger, SetLength set, Optional<Fact> extension,
            Length length) {
        this.pack = pack;
        this.days = days;
        this.period = period;
        this.trigger = trigger;
        this.set = set;
        this.extension = extension;
        this.length = length;
    }

    List<Step> steps(Count count, List<Gap> gaps, Optional<LocalDate> resumed, List<Step.OtherReading> others) {
        start();
        suspensions(count, gaps, resumed);
        count.nominalDue().ifPresent(this::counted);
        count.nominalDue().ifPresent(nominal -> lastDay(nominal, count.due().orElse(nominal)));
        if (count.certainty() == Certainty.PROVISIONAL) {
            steps.add(new Step.Provisional(days.sureTo(), ARRANGEMENT));
        }
        steps.addAll(others);
        return steps;
    }

    private void start() {
        steps.add(new Step.DayOfEventNotCounted(trigger.on(), trigger.on().plusDays(1), pack.counting().dayOfEventBasis()));
        Length base = set.length().orElseThrow();
        steps.add(set.setBy().<Step>map(by -> new Step.PeriodSet(base.amount(), base.unit(), by.article()))
                .orElseGet(() -> new Step.PeriodTaken(base.amount(), base.unit(), period.article())));
        if (base.unit() == DayUnit.NATURAL_DAY) {
            steps.add(new Step.NaturalDays(pack.counting().unmarkedBasis().orElse(READING)));
        }
        extension.ifPresent(fact -> {
            Extension rule = period.extension().orElseThrow();
            steps.add(new Step.Extended(fact.on(), rule.amount(), base.unit(), rule.article()));
        });
    }

    private void suspensions(Count count, List<Gap> gaps, Optional<LocalDate> resumed) {
        String basis = period.suspendedBy().map(Suspension::article).orElse(period.article());
        LocalDate until = count.nominalDue().orElse(LocalDate.MAX);
        for (Gap gap : gaps) {
            LocalDate first = gap.first().isAfter(trigger.on()) ? gap.first() : trigger.on().plusDays(1);
            if (first.isAfter(until)) {
                return;
            }
            if (gap.isOpen()) {
                steps.add(new Step.StillSuspended(first, resumed, basis));
            } else if (!gap.last().get().isBefore(first)) {
                long passed = ChronoUnit.DAYS.between(first, gap.last().get()) + 1;
                steps.add(new Step.Suspended(first, gap.last().get(), passed, basis));
            }
        }
    }

    private void counted(LocalDate nominal) {
        steps.add(switch (length.unit()) {
            case NATURAL_DAY -> new Step.NaturalDaysCounted(length.amount(), nominal, articles());
            case WORKING_DAY -> new Step.WorkingDaysCounted(length.amount(), nominal,
                    ChronoUnit.DAYS.between(trigger.on(), nominal) - days.workingDaysBetween(trigger.on(), nominal),
                    ARRANGEMENT);
            case MONTH -> new Step.MonthsCounted(length.amount(), nominal, articles());
        });
    }

    private String articles() {
        return set.setBy().map(SetBy::article).orElse(period.article());
    }

    private void lastDay(LocalDate nominal, LocalDate due) {
        String basis = pack.counting().rolloverBasis();
        if (days.isWorkingDay(nominal)) {
            steps.add(new Step.LastDayWorks(nominal, ARRANGEMENT));
            return;
        }
        steps.add(pack.counting().rollover() == Rollover.ON
                ? new Step.RolledOver(nominal, days.kindOf(nominal), days.nameOf(nominal), due, basis)
                : new Step.NotRolledOver(nominal, basis));
        steps.add(new Step.SafeDay(days.sameOrPreviousWorkingDay(nominal), SAFE));
    }
}
