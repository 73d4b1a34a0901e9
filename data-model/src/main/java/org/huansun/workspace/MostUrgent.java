package org.huansun.workspace;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.Deadlines;

/**
 * The deadline of a case that asks first, and how its open deadlines stand.
 *
 * @param due its day, {@link #SUSPENDED} where all that is open is suspended, {@link #NONE} where nothing is open
 * @param period its id; blank where nothing is open
 * @param overdue how many are overdue
 * @param suspended how many are suspended
 * @param provisional how many open ones touch a day whose arrangement is not sure
 */
record MostUrgent(String due, String period, long occurrence, long overdue, long suspended, long provisional) {

    /** Sorts behind every day. */
    static final String SUSPENDED = "9999-12-30";

    /** Sorts behind what is suspended. */
    static final String NONE = "9999-12-31";

    static MostUrgent of(Deadlines deadlines) {
        List<Deadline> open = deadlines.deadlines().stream().filter(deadline -> deadline.state().isOpen()).toList();
        Optional<Deadline> first = open.stream().min(Comparator.comparing(MostUrgent::day));
        return new MostUrgent(first.map(MostUrgent::day).orElse(NONE), first.map(deadline -> deadline.period().id()).orElse(""),
                first.map(Deadline::occurrence).orElse(0), count(open, State.OVERDUE), count(open, State.SUSPENDED),
                open.stream().filter(Deadline::provisional).count());
    }

    private static String day(Deadline deadline) {
        return deadline.due().map(LocalDate::toString).orElse(SUSPENDED);
    }

    private static long count(List<Deadline> open, State state) {
        return open.stream().filter(deadline -> deadline.state() == state).count();
    }
}
