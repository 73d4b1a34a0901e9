package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.Gap;
import org.huansun.ui.calendar.DayEvent;
import org.huansun.ui.calendar.StripBar;
import org.huansun.ui.calendar.StripBar.Certainty;
import org.huansun.ui.calendar.StripMark;
import org.huansun.ui.calendar.StripPart;
import org.huansun.ui.calendar.StripPart.Kind;
import org.huansun.ui.calendar.StripRow;
import org.huansun.ui.kit.MonthItem.Look;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.DeadlineRow;

/** Deadlines as bars on an axis of time. */
final class StripBars {

    private final DayEvents events;
    private final LocalDate today;
    private final DateWords dates;

    StripBars(DayEvents events, LocalDate today) {
        this.events = events;
        this.today = today;
        this.dates = new DateWords(today);
    }

    /** The duties of the office first, then each case with its deadlines, in the order in which they are given. */
    List<StripRow> rows(List<DeadlineRow> deadlines, List<DayEvent> duties) {
        List<StripRow> rows = new ArrayList<>();
        if (!duties.isEmpty()) {
            rows.add(new StripRow.Group(Texts.text("calendar.strips.office")));
            duties.forEach(duty -> rows.add(new StripRow.Bar(duty(duty))));
        }
        String caseId = "";
        for (DeadlineRow row : deadlines) {
            DayEvent event = events.due(row);
            if (!row.caseId().equals(caseId)) {
                caseId = row.caseId();
                rows.add(new StripRow.Group(event.caseName()));
            }
            rows.add(new StripRow.Bar(bar(row, event)));
        }
        return rows;
    }

    private StripBar duty(DayEvent duty) {
        return new StripBar(duty, List.of(), List.of(new StripMark(duty.day(), StripMark.Kind.DUE)), Certainty.SURE, dates.day(duty.day()),
                Texts.text("calendar.bar.set", duty.state(), duty.title(), duty.caseName(), duty.when()));
    }

    /** One deadline. */
    StripBar bar(DeadlineRow row, DayEvent event) {
        return new StripBar(event, parts(row), marks(row), row.provisional() ? Certainty.PROVISIONAL : Certainty.SURE,
                row.due().map(dates::day).orElse(""), spoken(row, event));
    }

    private List<StripPart> parts(DeadlineRow row) {
        List<StripPart> parts = new ArrayList<>();
        LocalDate first = row.triggerOn().plusDays(1);
        LocalDate last = row.due().or(row::metOn).orElse(today);
        if (row.state() == State.CANCELLED) {
            add(parts, first, last, Kind.CANCELLED);
        } else if (!row.isOwn()) {
            counted(parts, row, first, last);
        }
        row.due().ifPresent(due -> late(row).ifPresent(end -> add(parts, due.plusDays(1), end, Kind.LATE)));
        return parts;
    }

    private static void counted(List<StripPart> parts, DeadlineRow row, LocalDate first, LocalDate last) {
        LocalDate reached = first;
        for (Gap gap : row.suspensions()) {
            LocalDate begins = gap.first().isAfter(reached) ? gap.first() : reached;
            LocalDate ends = gap.last().filter(end -> !end.isAfter(last)).orElse(last);
            if (!begins.isAfter(ends)) {
                running(parts, row, reached, begins.minusDays(1));
                add(parts, begins, ends, Kind.SUSPENDED);
                reached = ends.plusDays(1);
            }
        }
        running(parts, row, reached, last);
    }

    private static void running(List<StripPart> parts, DeadlineRow row, LocalDate from, LocalDate to) {
        LocalDate unextended = row.extendedFrom().filter(to::isAfter).orElse(to);
        add(parts, from, unextended, Kind.RUNNING);
        add(parts, unextended.isBefore(from) ? from : unextended.plusDays(1), to, Kind.EXTENDED);
    }

    private static void add(List<StripPart> parts, LocalDate from, LocalDate to, Kind kind) {
        if (!to.isBefore(from)) {
            parts.add(new StripPart(from, to, kind));
        }
    }

    private Optional<LocalDate> late(DeadlineRow row) {
        return switch (row.state()) {
            case OVERDUE -> Optional.of(today);
            case MET_LATE -> row.metOn();
            case MET, RUNNING, SUSPENDED, CANCELLED -> Optional.empty();
        };
    }

    private static List<StripMark> marks(DeadlineRow row) {
        List<StripMark> marks = new ArrayList<>();
        if (!row.isOwn()) {
            marks.add(new StripMark(row.triggerOn(), StripMark.Kind.EVENT));
        }
        if (row.hasSafeDay()) {
            row.safeBy().ifPresent(day -> marks.add(new StripMark(day, StripMark.Kind.SAFE)));
        }
        row.due().ifPresent(day -> marks.add(new StripMark(day, StripMark.Kind.DUE)));
        row.metOn().ifPresent(day -> marks.add(new StripMark(day, StripMark.Kind.MET)));
        return marks;
    }

    private String spoken(DeadlineRow row, DayEvent event) {
        if (event.look() == Look.OWN) {
            return Texts.text("calendar.bar.set", event.state(), event.title(), event.caseName(), event.when());
        }
        String gaps = row.suspensions().stream().map(gap -> Texts.text("calendar.bar.gap", gap.first(),
                gap.last().map(LocalDate::toString).orElseGet(() -> Texts.text("calendar.bar.open")))).collect(Collectors.joining());
        String extended = row.extendedFrom().map(day -> Texts.text("calendar.bar.extended", day)).orElse("");
        String safe = row.hasSafeDay() ? row.safeBy().map(day -> Texts.text("calendar.bar.safe", day)).orElse("") : "";
        String met = row.metOn().map(day -> Texts.text("calendar.bar.met", day)).orElse("");
        String provisional = row.provisional() ? Texts.text("calendar.bar.provisional") : "";
        return Texts.text("calendar.bar", event.state(), event.title(), event.caseName(), row.triggerOn(), event.when())
                + gaps + extended + safe + met + provisional;
    }
}
