package org.huansun.ui.workbench;

import java.util.Optional;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Wording;
import org.huansun.time.WorkCalendar;
import org.huansun.ui.kit.DeadlineState;

/** The state of a deadline as a chip shows it, and what is left of it in words. */
final class StateWords {

    /** Working days from which on a running deadline is near. */
    static final int NEAR = 3;

    private static final Wording WORDING = new Wording();

    private StateWords() {}

    static DeadlineState of(State state, Optional<Long> workingDaysLeft, boolean provisional) {
        return switch (state) {
            case MET -> DeadlineState.MET;
            case MET_LATE -> DeadlineState.MET_LATE;
            case OVERDUE -> DeadlineState.OVERDUE;
            case SUSPENDED -> DeadlineState.SUSPENDED;
            case CANCELLED -> DeadlineState.CANCELLED;
            case RUNNING -> running(workingDaysLeft.orElse(0L), provisional);
        };
    }

    private static DeadlineState running(long left, boolean provisional) {
        if (left <= NEAR) {
            return DeadlineState.NEAR;
        }
        return provisional ? DeadlineState.PROVISIONAL : DeadlineState.RUNNING;
    }

    static DeadlineState of(Deadline deadline) {
        return of(deadline.state(), deadline.workingDaysLeft(), deadline.provisional());
    }

    /** See {@link Wording#left(State, Optional)}. */
    static String left(State state, Optional<Long> workingDaysLeft) {
        return WORDING.left(state, workingDaysLeft);
    }

    /** See {@link Wording#left(Deadline, WorkCalendar)}. */
    static String left(Deadline deadline, WorkCalendar calendar) {
        return WORDING.left(deadline, calendar);
    }
}
