package org.huansun.workspace.ics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huansun.casefile.handling.Responsibility;
import org.huansun.problem.BadInput;
import org.huansun.rules.DutyDays;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.DerivationWatch;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.ics.CalendarEvent.Status;
import org.huansun.workspace.ics.CalendarEvent.When;
import org.huansun.workspace.reminder.ReminderBook;
import org.huansun.workspace.reminder.ReminderSettings;

/**
 * Writes deadlines into a calendar file (RFC 5545) for WPS, Outlook or a telephone. The same workspace on the same day gives
 * the same file, byte for byte; reading a later file in puts the events of an earlier one right and doubles none.
 *
 * <p>A deadline that was met stays, marked 已完成 and without reminders; one that is suspended, cancelled or gone is told to the
 * calendar as cancelled. What is over and was due more than a year ago is left out.
 */
public final class CalendarExport {

    private static final String PRODUCT = "-//Huansun//环损工作台//ZH";

    private final Workspace workspace;
    private final LocalDate today;

    public CalendarExport(Workspace workspace) {
        this.workspace = workspace;
        this.today = workspace.today();
    }

    /** Whose deadlines. */
    public sealed interface Scope {

        /** Those of all cases, and the duties of the office. */
        record Office() implements Scope {}

        /** Those of one case. */
        record OneCase(String caseId) implements Scope {}

        /** Those of the cases that a person is in charge of. */
        record Person(String name) implements Scope {}
    }

    /**
     * What was written.
     *
     * @param cases those that have an event
     * @param cancelled how many of the events only say that they are cancelled
     */
    public record Written(int cases, int events, int cancelled) {}

    /**
     * Writes the file in place of what is there; nothing where it is stopped.
     *
     * @throws BadInput if there is no such case, or the file can't be written
     */
    public Written write(Scope scope, Path file, DerivationWatch watch) {
        List<CalendarEvent> events = new ArrayList<>();
        int cases = cases(scope, events, watch);
        if (scope instanceof Scope.Office) {
            duties(events);
        }
        if (!watch.isStopped()) {
            keep(file, text(events));
        }
        return new Written(cases, events.size(), Math.toIntExact(events.stream().filter(event -> event.status() == Status.CANCELLED).count()));
    }

    private int cases(Scope scope, List<CalendarEvent> events, DerivationWatch watch) {
        CaseEvents made = new CaseEvents(workspace.law(), reminders(), Revision.in(workspace));
        List<String> ids = ids(scope);
        int cases = 0;
        for (int at = 0; at < ids.size() && !watch.isStopped(); at++) {
            List<CalendarEvent> ofCase = made.of(workspace.caseFile(ids.get(at), today)).stream().filter(this::isOfNow).toList();
            events.addAll(ofCase);
            cases += ofCase.isEmpty() ? 0 : 1;
            watch.at(at + 1L, ids.size());
        }
        return cases;
    }

    private ReminderSettings reminders() {
        return new ReminderBook(workspace).settings();
    }

    private List<String> ids(Scope scope) {
        return switch (scope) {
            case Scope.OneCase(String caseId) -> List.of(caseId);
            case Scope.Office() -> workspace.list().cases().stream().filter(this::isOfNow).map(CaseRow::id).sorted().toList();
            case Scope.Person(String name) -> workspace.list().cases().stream()
                    .filter(row -> isOfNow(row) && Responsibility.isSame(row.person(), name)).map(CaseRow::id).sorted().toList();
        };
    }

    private boolean isOfNow(CaseRow row) {
        return row.urgent().isPresent() || !row.lastOn().isBefore(today.minusYears(1));
    }

    /** Reminders are what tells an open event. */
    private boolean isOfNow(CalendarEvent event) {
        return !event.alarms().isEmpty() || !day(event.when()).isBefore(today.minusYears(1));
    }

    private static LocalDate day(When when) {
        return switch (when) {
            case When.AllDay(LocalDate day) -> day;
            case When.At(Instant time) -> LocalDate.ofInstant(time, Workspace.ZONE);
        };
    }

    /** From the first of this year to the last of the next, under the pack that governs the office's region today. */
    private void duties(List<CalendarEvent> events) {
        RulePack pack = workspace.law().packs().governing(new Region(workspace.settings().region()), today);
        EventWords words = new EventWords(workspace.law().types());
        AlarmDays alarms = new AlarmDays(workspace.law().calendar(), words);
        Instant since = LocalDate.of(today.getYear(), 1, 1).atStartOfDay(Workspace.ZONE).toInstant();
        Revision.Of now = Revision.in(workspace).ofLaw(since);
        DutyDays.in(pack, LocalDate.of(today.getYear(), 1, 1), LocalDate.of(today.getYear() + 1, 12, 31)).forEach(day ->
                events.add(new CalendarEvent(EventIds.ofDuty(day.pack(), day.duty().id(), day.day().toString()), now.sequence(), now.changed(),
                        new When.AllDay(day.day()), words.summary(day, pack), words.description(day, pack), Status.CONFIRMED,
                        words.of("category.duty"), alarms.of(reminders().usual(), day.day(), new When.AllDay(day.day())))));
    }

    private String text(List<CalendarEvent> events) {
        String name = new EventWords(workspace.law().types()).of("calendar");
        ContentLines lines = new ContentLines().line("BEGIN", "VCALENDAR").line("VERSION", "2.0").text("PRODID", PRODUCT)
                .line("CALSCALE", "GREGORIAN").text("NAME", name).text("X-WR-CALNAME", name).line("X-WR-TIMEZONE", Workspace.ZONE.getId());
        events.forEach(event -> event.write(lines));
        return lines.line("END", "VCALENDAR").toString();
    }

    private static void keep(Path file, String text) {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(half, text, StandardCharsets.UTF_8);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new BadInput("日历文件写不进去", file.toString(), "换一个可写的位置", unwritable);
        }
    }
}
