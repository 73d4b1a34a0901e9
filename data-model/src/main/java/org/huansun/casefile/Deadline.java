package org.huansun.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.Period;
import org.huansun.rules.Period.Length;

/**
 * 期限: what one occurrence of a period comes to, with the steps that gave it.
 *
 * @param occurrence from 1, in the order of the trigger entries
 * @param obligor whose it is; empty where it is everybody's
 * @param length as counted: the pack's, or the one that the trigger entry sets
 * @param nominalDue the last day as counted; empty while suspended, as are {@code due} and {@code safeBy}
 * @param due the last day on which the law is kept
 * @param safeBy the last working day on or before {@code nominalDue}: by then nobody can argue
 * @param earliest the earliest day that another reading gives, where before {@code due}
 * @param latest the latest day that another reading gives, where after {@code due}
 * @param dueIfResumedToday only while suspended: {@code due} if the report came on the as-of day
 * @param provisional whether a day was touched whose official arrangement is not sure
 * @param daysLeft from the as-of day to {@code due}, negative when overdue; only while running or overdue
 * @param workingDaysLeft as {@code daysLeft}, in working days
 * @param suspensions the days passed over, merged
 * @param extendedFrom {@code due} as it was before an extension; empty where there is none, or no day without it
 * @param steps how the day was found, in order
 */
public record Deadline(
        Period period,
        int occurrence,
        Optional<String> obligor,
        Fact trigger,
        Length length,
        Optional<LocalDate> nominalDue,
        Optional<LocalDate> due,
        Optional<LocalDate> safeBy,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Optional<LocalDate> dueIfResumedToday,
        boolean provisional,
        State state,
        Optional<Long> daysLeft,
        Optional<Long> workingDaysLeft,
        Optional<LocalDate> metOn,
        List<Gap> suspensions,
        Optional<LocalDate> extendedFrom,
        List<Step> steps) {

    public Deadline {
        suspensions = List.copyOf(suspensions);
        steps = List.copyOf(steps);
    }

    /**
     * The last day that the paper itself states which opened it, where the trigger entry gives one: once served on somebody
     * it stays beside the day that is counted. Which attribute that is follows from the period's id: {@code obligor-reply} is
     * stated by {@code statedObligorReply}.
     */
    public Optional<LocalDate> statedDue() {
        return StatedDay.of(period.id(), trigger.attributes());
    }

    /** Where a deadline stands on the as-of day. */
    public enum State {
        MET,
        MET_LATE,
        RUNNING,
        OVERDUE,
        SUSPENDED,
        CANCELLED;

        /** Whether something still has to be done. */
        public boolean isOpen() {
            return this == RUNNING || this == OVERDUE || this == SUSPENDED;
        }
    }
}
