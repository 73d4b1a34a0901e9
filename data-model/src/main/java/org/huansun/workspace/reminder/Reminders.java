package org.huansun.workspace.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.huansun.casefile.Deadline.State;
import org.huansun.time.WorkCalendar;
import org.huansun.workspace.DeadlineRow;

/**
 * Which deadlines remind on a day: those that run and have come to one of their steps, until that step was seen. Pure: the day
 * is an argument.
 */
public final class Reminders {

    private final ReminderSettings settings;
    private final WorkCalendar calendar;
    private final LocalDate today;

    public Reminders(ReminderSettings settings, WorkCalendar calendar, LocalDate today) {
        this.settings = settings;
        this.calendar = calendar;
        this.today = today;
    }

    /** The last day that a deadline can be due on to remind today. */
    public LocalDate horizon() {
        return calendar.plusWorkingDays(today, settings.farthest() + 1L).minusDays(1);
    }

    /**
     * By last day, then as given.
     *
     * @param seen the keys of those that were seen
     */
    List<Reminder> of(List<DeadlineRow> deadlines, Set<String> seen) {
        List<Reminder> reminders = new ArrayList<>();
        deadlines.forEach(row -> of(row).filter(reminder -> !seen.contains(reminder.key())).ifPresent(reminders::add));
        reminders.sort(Comparator.comparing(Reminder::due));
        return reminders;
    }

    private Optional<Reminder> of(DeadlineRow row) {
        if (row.state() != State.RUNNING || row.due().isEmpty() || row.due().get().isBefore(today)) {
            return Optional.empty();
        }
        LocalDate due = row.due().get();
        OptionalInt step = settings.of(row.period()).reachedAt(calendar.workingDaysBetween(today, due));
        return step.isPresent() ? Optional.of(new Reminder(row, step.getAsInt(), due)) : Optional.empty();
    }
}
