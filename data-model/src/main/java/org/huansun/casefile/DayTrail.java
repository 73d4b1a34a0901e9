package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.time.DayKind;
import org.huansun.time.DayUnit;
import org.huansun.time.WorkCalendar;

/** Every day of one deadline in order, from the event to the last day, each with what it is to the count. */
public final class DayTrail {

    private static final int LONGEST = 1_500;

    private final Deadline deadline;
    private final WorkCalendar days;
    private final LocalDate asOf;
    private int counted;

    private DayTrail(Deadline deadline, WorkCalendar days, LocalDate asOf) {
        this.deadline = deadline;
        this.days = days;
        this.asOf = asOf;
    }

    /** What a day is to a count. */
    public enum Role {
        EVENT,
        COUNTED,
        /** A make-up day that counts. */
        MAKE_UP,
        WEEKEND,
        HOLIDAY,
        SUSPENDED,
        /** The last day as counted, from which the last day moved on, and the days off behind it. */
        ROLLED,
        DUE
    }

    /**
     * One day.
     *
     * @param number which one it is of those that count; 0 where it doesn't
     * @param name the holiday's name, where it has one
     */
    public record Day(LocalDate day, Role role, int number, Optional<String> name) {}

    /** The days of a deadline; while it is suspended up to the as-of day. */
    public static List<Day> of(Deadline deadline, WorkCalendar days, LocalDate asOf) {
        return new DayTrail(deadline, days, asOf).trail();
    }

    private List<Day> trail() {
        List<Day> trail = new ArrayList<>();
        LocalDate last = deadline.due().orElse(asOf);
        LocalDate day = deadline.trigger().on();
        trail.add(new Day(day, Role.EVENT, 0, days.nameOf(day)));
        while (day.isBefore(last) && trail.size() < LONGEST) {
            day = day.plusDays(1);
            Role role = role(day);
            boolean counts = role == Role.COUNTED || role == Role.MAKE_UP || role == Role.DUE && !isAfterCount(day);
            counted += counts ? 1 : 0;
            trail.add(new Day(day, role, counts || role == Role.DUE ? counted : 0, days.nameOf(day)));
        }
        return trail;
    }

    private boolean isAfterCount(LocalDate day) {
        return deadline.nominalDue().map(day::isAfter).orElse(false);
    }

    private Role role(LocalDate day) {
        if (deadline.due().equals(Optional.of(day))) {
            return Role.DUE;
        }
        if (deadline.suspensions().stream().anyMatch(gap -> gap.contains(day))) {
            return Role.SUSPENDED;
        }
        if (isAfterCount(day)) {
            return Role.ROLLED;
        }
        DayKind kind = days.kindOf(day);
        if (deadline.length().unit() == DayUnit.WORKING_DAY && !kind.isWorking()) {
            return kind == DayKind.HOLIDAY ? Role.HOLIDAY : Role.WEEKEND;
        }
        return kind == DayKind.MAKE_UP && deadline.length().unit() == DayUnit.WORKING_DAY ? Role.MAKE_UP : Role.COUNTED;
    }
}
