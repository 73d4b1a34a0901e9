package org.huansun.workspace;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.Deadlines;
import org.huansun.casefile.handling.OwnDeadline;

/**
 * The deadline of a case that asks first, the law's or one that people have set, and how its open deadlines stand.
 *
 * @param due its day, {@link #SUSPENDED} where all that is open is suspended, {@link #NONE} where nothing is open
 * @param period its id, {@link DeadlineRow#OWN} for one that people have set; blank where nothing is open
 * @param overdue how many are overdue
 * @param suspended how many are suspended
 * @param provisional how many open ones touch a day whose arrangement is not sure
 */
record MostUrgent(String due, String period, long occurrence, long overdue, long suspended, long provisional) {

    /** Sorts behind every day. */
    static final String SUSPENDED = "9999-12-30";

    /** Sorts behind what is suspended. */
    static final String NONE = "9999-12-31";

    /** An open deadline of either kind. */
    private record Open(String due, String period, int occurrence, State state, boolean provisional) {

        static Open of(Deadline deadline) {
            return new Open(deadline.due().map(LocalDate::toString).orElse(SUSPENDED), deadline.period().id(), deadline.occurrence(),
                    deadline.state(), deadline.provisional());
        }

        static Open of(OwnDeadline own, int place) {
            return new Open(own.due().toString(), DeadlineRow.OWN, place, own.state(), false);
        }
    }

    /** Where one of the law's and one that people set fall on the same day, the law's stands first. */
    static MostUrgent of(Deadlines deadlines, List<OwnDeadline> own) {
        List<Open> open = Stream.concat(deadlines.deadlines().stream().map(Open::of),
                        IntStream.range(0, own.size()).mapToObj(at -> Open.of(own.get(at), at + 1)))
                .filter(deadline -> deadline.state().isOpen()).toList();
        Optional<Open> first = open.stream().min(Comparator.comparing(Open::due));
        return new MostUrgent(first.map(Open::due).orElse(NONE), first.map(Open::period).orElse(""),
                first.map(Open::occurrence).orElse(0), count(open, State.OVERDUE), count(open, State.SUSPENDED),
                open.stream().filter(Open::provisional).count());
    }

    private static long count(List<Open> open, State state) {
        return open.stream().filter(deadline -> deadline.state() == state).count();
    }
}
