package org.huansun.workspace.ics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * One event of a calendar file.
 *
 * @param uid names it for ever
 * @param sequence grows with every change of what it says
 * @param changed when that was
 */
record CalendarEvent(String uid, long sequence, Instant changed, When when, String summary, String description,
        Status status, String category, List<Alarm> alarms) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    CalendarEvent {
        alarms = List.copyOf(alarms);
    }

    /** Where it stands. */
    sealed interface When {

        /** A whole day, the same day wherever the reader is. */
        record AllDay(LocalDate day) implements When {}

        /** A time. */
        record At(Instant time) implements When {}
    }

    /** Whether it stands (RFC 5545, 3.8.1.11). */
    enum Status {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    /**
     * A reminder.
     *
     * @param after from the beginning of the event, negative for before
     */
    record Alarm(Duration after, String words) {}

    void write(ContentLines lines) {
        lines.line("BEGIN", "VEVENT").text("UID", uid).line("DTSTAMP", TIME.format(changed))
                .line("LAST-MODIFIED", TIME.format(changed)).line("SEQUENCE", String.valueOf(sequence));
        switch (when) {
            case When.AllDay(LocalDate day) -> lines.line("DTSTART;VALUE=DATE", DAY.format(day))
                    .line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
            case When.At(Instant time) -> lines.line("DTSTART", TIME.format(time));
        }
        lines.text("SUMMARY", summary).text("DESCRIPTION", description).line("STATUS", status.name())
                .line("TRANSP", "TRANSPARENT").text("CATEGORIES", category);
        for (Alarm alarm : alarms) {
            lines.line("BEGIN", "VALARM").line("ACTION", "DISPLAY").line("TRIGGER;RELATED=START", written(alarm.after()))
                    .text("DESCRIPTION", alarm.words()).line("END", "VALARM");
        }
        lines.line("END", "VEVENT");
    }

    /** As RFC 5545, 3.3.6 has it: days and hours, no months or years. */
    private static String written(Duration after) {
        Duration length = after.abs();
        String days = length.toDays() > 0 ? length.toDays() + "D" : "";
        String time = length.minusDays(length.toDays()).toString().substring(2);
        boolean whole = length.toDays() > 0 && length.equals(Duration.ofDays(length.toDays()));
        return (after.isNegative() ? "-P" : "P") + days + (whole ? "" : "T" + time);
    }
}
