package org.huansun.documents;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.DayTrail;
import org.huansun.casefile.Deadline;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Words;
import org.huansun.time.DayUnit;
import org.huansun.time.WorkCalendar;

/** Every day of a deadline in order, one row a week from Monday, each with what it is to the count. */
final class DayTable {

    private static final int WEEK = 7;
    private static final int SHARE = 13;

    private final PaperWords words;
    private final WorkCalendar calendar;
    private final Deadline deadline;

    DayTable(PaperWords words, WorkCalendar calendar, Deadline deadline) {
        this.words = words;
        this.calendar = calendar;
        this.deadline = deadline;
    }

    /** The table of a trail, which is never empty. */
    Block.Table of(List<DayTrail.Day> trail) {
        List<List<Cell>> rows = new ArrayList<>();
        LocalDate monday = trail.getFirst().day().with(DayOfWeek.MONDAY);
        List<Cell> row = new ArrayList<>();
        for (int before = 1; before < trail.getFirst().day().getDayOfWeek().getValue(); before++) {
            row.add(Cell.of("", Look.OUTSIDE));
        }
        for (DayTrail.Day day : trail) {
            row.add(cell(day));
            if (row.size() == WEEK) {
                rows.add(week(monday, row));
                monday = monday.plusWeeks(1);
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty()) {
            while (row.size() < WEEK) {
                row.add(Cell.of("", Look.OUTSIDE));
            }
            rows.add(week(monday, row));
        }
        return new Block.Table(Block.Kind.WEEKS, columns(), rows);
    }

    private List<Block.Column> columns() {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column(words.text("strip.week"), 100 - WEEK * SHARE)));
        for (DayOfWeek day : DayOfWeek.values()) {
            columns.add(new Block.Column(words.text("strip.weekday." + day.getValue()), SHARE));
        }
        return columns;
    }

    /** The year and month in which the week begins, then its days. */
    private List<Cell> week(LocalDate monday, List<Cell> days) {
        Cell head = new Cell(List.of(new Words(String.valueOf(monday.getYear()), Look.SMALL),
                Words.plain(words.text("strip.month", monday.getMonthValue()))), Look.OUTSIDE);
        return Stream.concat(Stream.of(head), days.stream()).toList();
    }

    private Cell cell(DayTrail.Day day) {
        List<Words> lines = new ArrayList<>(List.of(new Words(PaperWords.shortDay(day.day()), Look.STRONG), Words.plain(role(day))));
        note(day).forEach(note -> lines.add(new Words(note, Look.SMALL)));
        return new Cell(lines, look(day));
    }

    private String role(DayTrail.Day day) {
        return switch (day.role()) {
            case EVENT -> words.text("strip.event");
            case COUNTED -> words.text("strip.counted", day.number());
            case MAKE_UP -> words.text("strip.make-up", day.number());
            case WEEKEND -> words.text("strip.weekend");
            case HOLIDAY -> words.text("strip.holiday");
            case SUSPENDED -> words.text("strip.suspended");
            case ROLLED -> words.text("strip.rolled");
            case DUE -> words.text("strip.due");
        };
    }

    private boolean isRolledTo(DayTrail.Day day) {
        return deadline.nominalDue().map(nominal -> !nominal.equals(day.day())).orElse(false);
    }

    /** What else is to be known: the holiday, a last day that moved on, a safe day that is another, an unsure arrangement. */
    private List<String> note(DayTrail.Day day) {
        List<String> notes = new ArrayList<>();
        if (day.role() == DayTrail.Role.DUE) {
            notes.add(isRolledTo(day) ? words.text("strip.due.rolled") : words.text("strip.counted", day.number()));
        }
        day.name().map(name -> words.text(calendar.isWorkingDay(day.day()) ? "strip.named.make-up" : "strip.named.holiday", name))
                .ifPresent(notes::add);
        if (day.role() == DayTrail.Role.ROLLED && day.name().isEmpty()) {
            notes.add(words.text("strip.day-off"));
        }
        if (deadline.nominalDue().equals(Optional.of(day.day())) && day.role() != DayTrail.Role.DUE) {
            notes.add(words.text("strip.nominal"));
        }
        if (deadline.safeBy().equals(Optional.of(day.day())) && !deadline.safeBy().equals(deadline.due())) {
            notes.add(words.text("strip.safe"));
        }
        if (!calendar.isSure(day.day()) && isArrangementAsked(day)) {
            notes.add(words.text("strip.unsure"));
        }
        return notes;
    }

    /** Where every day counts, only what the last day moves over hangs on the arrangement. */
    private boolean isArrangementAsked(DayTrail.Day day) {
        return deadline.length().unit() == DayUnit.WORKING_DAY
                || deadline.nominalDue().map(nominal -> !day.day().isBefore(nominal)).orElse(false);
    }

    private static Look look(DayTrail.Day day) {
        return switch (day.role()) {
            case EVENT -> Look.START;
            case COUNTED -> Look.COUNTED;
            case MAKE_UP -> Look.MAKE_UP;
            case WEEKEND -> Look.OFF;
            case HOLIDAY -> Look.HOLIDAY;
            case SUSPENDED -> Look.PASSED;
            case ROLLED -> Look.MOVED;
            case DUE -> Look.LAST;
        };
    }
}
