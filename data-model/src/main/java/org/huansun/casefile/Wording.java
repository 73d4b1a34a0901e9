package org.huansun.casefile;

import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.huansun.rules.OpenPoint;
import org.huansun.rules.RulePack;
import org.huansun.seed.Code;
import org.huansun.time.DayKind;
import org.huansun.time.DayUnit;
import org.huansun.time.WorkCalendar;

/** The sentences that people read of steps and findings. */
public final class Wording {

    private final ResourceBundle words =
            ResourceBundle.getBundle("org.huansun.casefile.Wording", Locale.SIMPLIFIED_CHINESE);

    /** The sentence of a step; {@code pack} is the one that it was counted under. */
    public String sentence(Step step, RulePack pack) {
        return switch (step) {
            case Step.DayOfEventNotCounted it -> phrase("day-of-event-not-counted", it.event(), it.first());
            case Step.PeriodTaken it -> phrase("period-taken", it.amount(), unit(it.unit()));
            case Step.PeriodSet it -> phrase("period-set", it.amount(), unit(it.unit()));
            case Step.NaturalDays it -> phrase("natural-days");
            case Step.NaturalDaysCounted it -> phrase("natural-days-counted", it.amount(), it.last(), weekday(it.last()));
            case Step.WorkingDaysCounted it ->
                phrase("working-days-counted", it.amount(), it.last(), weekday(it.last()), it.passedOver());
            case Step.MonthsCounted it -> phrase("months-counted", it.amount(), it.last(), weekday(it.last()));
            case Step.Suspended it -> phrase("suspended", it.first(), it.last(), it.days());
            case Step.StillSuspended it -> it.dueIfResumedToday()
                    .map(day -> phrase("still-suspended-resumed", it.first(), day))
                    .orElseGet(() -> phrase("still-suspended", it.first()));
            case Step.Extended it -> phrase("extended", it.on(), it.amount(), unit(it.unit()));
            case Step.LastDayWorks it -> phrase("last-day-works", it.day(), weekday(it.day()));
            case Step.RolledOver it ->
                phrase("rolled-over", it.from(), weekday(it.from()), kind(it), it.to(), weekday(it.to()));
            case Step.NotRolledOver it -> phrase("not-rolled-over", it.day(), weekday(it.day()));
            case Step.SafeDay it -> phrase("safe-day", it.day(), weekday(it.day()));
            case Step.Provisional it -> phrase("provisional", it.sureTo());
            case Step.OtherReading it -> otherReading(it, pack);
        };
    }

    private String otherReading(Step.OtherReading reading, RulePack pack) {
        String point = pack.openPoint(reading.openPoint()).map(OpenPoint::text).orElse(reading.openPoint());
        return reading.day().map(day -> phrase("other-reading", day, point))
                .orElseGet(() -> phrase("other-reading-none", point));
    }

    /** The kind of a step, stable: {@code day-of-event-not-counted}. */
    public static String rule(Step step) {
        return switch (step) {
            case Step.DayOfEventNotCounted it -> "day-of-event-not-counted";
            case Step.PeriodTaken it -> "period-taken";
            case Step.PeriodSet it -> "period-set";
            case Step.NaturalDays it -> "natural-days";
            case Step.NaturalDaysCounted it -> "natural-days-counted";
            case Step.WorkingDaysCounted it -> "working-days-counted";
            case Step.MonthsCounted it -> "months-counted";
            case Step.Suspended it -> "suspended";
            case Step.StillSuspended it -> "still-suspended";
            case Step.Extended it -> "extended";
            case Step.LastDayWorks it -> "last-day-works";
            case Step.RolledOver it -> "rolled-over";
            case Step.NotRolledOver it -> "not-rolled-over";
            case Step.SafeDay it -> "safe-day";
            case Step.Provisional it -> "provisional";
            case Step.OtherReading it -> "other-reading";
        };
    }

    /** What a step rests on, in words. */
    public String basis(Step step) {
        return switch (step.basis()) {
            case StepTrail.READING, StepTrail.ARRANGEMENT, StepTrail.SAFE -> words.getString("basis." + step.basis());
            default -> step.basis();
        };
    }

    /** The sentence of a finding; its code where nobody wrote one. */
    public String sentence(Finding finding) {
        try {
            return Phrase.fill(words.getString("finding." + finding.code()), finding.details().toArray());
        } catch (MissingResourceException unworded) {
            return finding.code();
        }
    }

    /** 日, 个工作日 or 个月. */
    public String unit(DayUnit unit) {
        return words.getString("unit." + Code.of(unit));
    }

    /** 星期一 to 星期日. */
    public String weekday(LocalDate day) {
        return words.getString("weekday." + day.getDayOfWeek().getValue());
    }

    /** 进行, 逾期, 按期 … */
    public String state(Deadline.State state) {
        return words.getString("state." + Code.of(state));
    }

    /** What is left of a deadline: 44 个工作日, 逾 2 个工作日 and so on. */
    public String left(Deadline.State state, Optional<Long> workingDaysLeft) {
        long days = workingDaysLeft.orElse(0L);
        return switch (state) {
            case RUNNING -> days == 0 ? words.getString("left.today") : fill("left.days", days);
            case OVERDUE -> days == 0 ? words.getString("left.just") : fill("left.late", -days);
            case SUSPENDED -> words.getString("left.suspended");
            case MET, MET_LATE, CANCELLED -> words.getString("left.none");
        };
    }

    /** As {@link #left(Deadline.State, Optional)}; for a met deadline how early or late it was. */
    public String left(Deadline deadline, WorkCalendar calendar) {
        if (deadline.metOn().isEmpty() || deadline.due().isEmpty()) {
            return left(deadline.state(), deadline.workingDaysLeft());
        }
        LocalDate met = deadline.metOn().get();
        long early = calendar.workingDaysBetween(met, deadline.due().get());
        if (met.isAfter(deadline.due().get())) {
            return fill("left.late", Math.max(1, -early));
        }
        return early == 0 ? words.getString("left.on-the-day") : fill("left.early", early);
    }

    private String fill(String key, long days) {
        return Phrase.fill(words.getString(key), days);
    }

    private String kind(Step.RolledOver step) {
        return step.holiday().filter(name -> step.kind() == DayKind.HOLIDAY)
                .map(name -> Phrase.fill(words.getString("kind.named"), name))
                .orElseGet(() -> words.getString("kind." + Code.of(step.kind())));
    }

    private String phrase(String rule, Object... values) {
        return Phrase.fill(words.getString("step." + rule), values);
    }
}
