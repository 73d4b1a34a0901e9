package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huansun.casefile.Deadline.State;
import org.huansun.time.WorkCalendar;
import org.jooq.Field;
import org.jooq.Record;

/** Reads deadlines back from the views; how many days are left is counted on reading, so that a new day changes no row. */
final class DeadlineRows {

    /** What a deadline's line shows of its case. */
    static final List<Field<?>> OF_THE_CASE = List.of(CASE_ROW.CASE_ID, CASE_ROW.TITLE, CASE_ROW.NUMBER, CASE_ROW.PACK);

    private final WorkCalendar calendar;
    private final LocalDate today;

    DeadlineRows(WorkCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    /** @param row a deadline with {@link #OF_THE_CASE} */
    DeadlineRow of(Record row) {
        State state = State.valueOf(row.get(DEADLINE_ROW.STATE).toUpperCase(Locale.ROOT).replace('-', '_'));
        Optional<LocalDate> due = Optional.ofNullable(row.get(DEADLINE_ROW.DUE)).map(LocalDate::parse);
        return new DeadlineRow(row.get(CASE_ROW.CASE_ID), row.get(CASE_ROW.TITLE), row.get(CASE_ROW.NUMBER),
                row.get(CASE_ROW.PACK), row.get(DEADLINE_ROW.PERIOD), row.get(DEADLINE_ROW.OCCURRENCE).intValue(),
                row.get(DEADLINE_ROW.OBLIGOR), row.get(DEADLINE_ROW.NAME), row.get(DEADLINE_ROW.ARTICLE), state, due,
                Optional.ofNullable(row.get(DEADLINE_ROW.SAFE_BY)).map(LocalDate::parse),
                due.filter(day -> state == State.RUNNING || state == State.OVERDUE)
                        .map(day -> calendar.workingDaysBetween(today, day)),
                row.get(DEADLINE_ROW.PROVISIONAL) == 1L, LocalDate.parse(row.get(DEADLINE_ROW.TRIGGER_ON)),
                Optional.ofNullable(row.get(DEADLINE_ROW.STATED_DUE)).map(LocalDate::parse),
                Optional.ofNullable(row.get(DEADLINE_ROW.MET_ON)).map(LocalDate::parse), GapText.read(row.get(DEADLINE_ROW.SUSPENSIONS)),
                Optional.ofNullable(row.get(DEADLINE_ROW.EXTENDED_FROM)).map(LocalDate::parse));
    }
}
