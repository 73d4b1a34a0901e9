package org.huansun.workspace.ics;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huansun.time.WorkCalendar;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.ics.CalendarEvent.Alarm;
import org.huansun.workspace.ics.CalendarEvent.When;
import org.huansun.workspace.reminder.ReminderSteps;

/** The reminders of an event: on working days at nine in the morning. */
final class AlarmDays {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final WorkCalendar calendar;
    private final EventWords words;

    AlarmDays(WorkCalendar calendar, EventWords words) {
        this.calendar = calendar;
        this.words = words;
    }

    List<Alarm> of(ReminderSteps steps, LocalDate due, When when) {
        return steps.workingDays().stream().map(step -> new Alarm(after(when, day(due, step)), words.alarm(step))).toList();
    }

    /** The working day that leaves so many to the last day; a last day that is not worked counts from the working day before. */
    private LocalDate day(LocalDate due, int step) {
        return calendar.plusWorkingDays(calendar.sameOrPreviousWorkingDay(due), -step);
    }

    private static Duration after(When when, LocalDate day) {
        return switch (when) {
            case When.AllDay(LocalDate due) -> Duration.between(due.atStartOfDay(), day.atTime(NINE));
            case When.At(java.time.Instant time) -> Duration.between(time, day.atTime(NINE).atZone(Workspace.ZONE).toInstant());
        };
    }
}
