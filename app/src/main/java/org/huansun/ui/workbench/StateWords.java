package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Deadline.State;
import org.huansun.time.WorkCalendar;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.text.Texts;

/** The state of a deadline as a chip shows it, and what is left of it in words. */
final class StateWords {

    /** Working days from which on a running deadline is near. */
    static final int NEAR = 3;

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

    /** 44 个工作日, 逾 2 个工作日 and so on. */
    static String left(State state, Optional<Long> workingDaysLeft) {
        long days = workingDaysLeft.orElse(0L);
        return switch (state) {
            case RUNNING -> days == 0 ? Texts.text("desk.left.today") : Texts.text("desk.left.days", days);
            case OVERDUE -> days == 0 ? Texts.text("desk.left.just") : Texts.text("desk.left.late", -days);
            case SUSPENDED -> Texts.text("desk.left.suspended");
            case MET, MET_LATE, CANCELLED -> "—";
        };
    }

    /** As {@link #left(State, Optional)}; for a met deadline how early or late it was. */
    static String left(Deadline deadline, WorkCalendar calendar) {
        if (deadline.metOn().isEmpty() || deadline.due().isEmpty()) {
            return left(deadline.state(), deadline.workingDaysLeft());
        }
        LocalDate met = deadline.metOn().get();
        long early = calendar.workingDaysBetween(met, deadline.due().get());
        if (met.isAfter(deadline.due().get())) {
            return Texts.text("desk.left.late", Math.max(1, -early));
        }
        return early == 0 ? Texts.text("desk.left.on-the-day") : Texts.text("desk.left.early", early);
    }
}
