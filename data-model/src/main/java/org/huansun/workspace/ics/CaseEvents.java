package org.huansun.workspace.ics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.OwnDeadlines;
import org.huansun.rules.LawBook;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.ics.CalendarEvent.Alarm;
import org.huansun.workspace.ics.CalendarEvent.Status;
import org.huansun.workspace.ics.CalendarEvent.When;
import org.huansun.workspace.reminder.ReminderSettings;
import org.huansun.workspace.DeadlineRow;

/** The events of one case: its deadlines as they stand, and those that were there once and are gone. */
final class CaseEvents {

    private static final String OWN = "own";

    private final LawBook law;
    private final EventWords words;
    private final ReminderSettings reminders;
    private final AlarmDays alarms;
    private final Revision revision;

    CaseEvents(LawBook law, ReminderSettings reminders, Revision revision) {
        this.law = law;
        this.words = new EventWords(law.types());
        this.reminders = reminders;
        this.alarms = new AlarmDays(law.calendar(), words);
        this.revision = revision;
    }

    /** By name, in the order of the pack's periods, then one's own, then those that are gone. */
    List<CalendarEvent> of(CaseFile file) {
        EventIds ids = new EventIds(file.id(), file.facts());
        Revision.Of now = revision.of(file);
        Map<String, CalendarEvent> events = new LinkedHashMap<>();
        for (Deadline deadline : file.deadlines().deadlines()) {
            add(events, event(ids.of(deadline.period().id(), deadline.trigger().id()), now, deadline, file));
        }
        for (OwnDeadline own : OwnDeadlines.of(file.state())) {
            add(events, event(ids.of(OWN, own.id()), now, own, file));
        }
        for (GoneDeadlines.Gone gone : new GoneDeadlines(law, file).all()) {
            String uid = ids.of(gone.kind(), gone.entry());
            if (!events.containsKey(uid)) {
                add(events, gone(uid, now, gone, file));
            }
        }
        return List.copyOf(events.values());
    }

    private static void add(Map<String, CalendarEvent> events, CalendarEvent event) {
        events.put(event.uid(), event);
    }

    private CalendarEvent event(String uid, Revision.Of now, Deadline deadline, CaseFile file) {
        boolean stands = deadline.due().isPresent() && deadline.state() != State.CANCELLED;
        LocalDate day = deadline.due().orElse(deadline.trigger().on());
        boolean tentative = deadline.provisional() && deadline.state().isOpen();
        String summary = words.summary(deadline.period().name(), deadline.obligor(), file, file.choice().pack());
        List<Alarm> reminding = stands && deadline.state().isOpen()
                ? alarms.of(reminders.of(deadline.period().id()), day, new When.AllDay(day)) : List.of();
        Status status = tentative ? Status.TENTATIVE : Status.CONFIRMED;
        return new CalendarEvent(uid, now.sequence(), now.changed(), new When.AllDay(day), marked(summary, deadline.state(), tentative),
                words.description(deadline, file, file.choice().pack()), stands ? status : Status.CANCELLED, words.of("category.law"), reminding);
    }

    private String marked(String summary, State state, boolean tentative) {
        return switch (state) {
            case MET, MET_LATE -> words.of("done", summary);
            case CANCELLED, SUSPENDED -> words.of("withdrawn", summary);
            case RUNNING, OVERDUE -> tentative ? words.of("provisional", summary) : summary;
        };
    }

    private CalendarEvent event(String uid, Revision.Of now, OwnDeadline own, CaseFile file) {
        When when = when(own);
        String summary = words.summary(words.title(own), own.obligor(), file, file.choice().pack());
        List<Alarm> reminding = own.state().isOpen() ? alarms.of(reminders.of(DeadlineRow.OWN), own.due(), when) : List.of();
        return new CalendarEvent(uid, now.sequence(), now.changed(), when, marked(summary, own.state(), false), words.description(own, file),
                own.state() == State.CANCELLED ? Status.CANCELLED : Status.CONFIRMED, words.of("category.own"), reminding);
    }

    private static When when(OwnDeadline own) {
        return own.at().flatMap(at -> time(own.due(), at)).<When>map(When.At::new).orElseGet(() -> new When.AllDay(own.due()));
    }

    /** A time of day in China; a time that can't be read leaves a whole day. */
    private static Optional<Instant> time(LocalDate day, String at) {
        try {
            String written = at.strip().replace('：', ':');
            LocalTime time = LocalTime.parse(written.length() == 4 ? "0" + written : written);
            return Optional.of(day.atTime(time).atZone(Workspace.ZONE).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private CalendarEvent gone(String uid, Revision.Of now, GoneDeadlines.Gone gone, CaseFile file) {
        String summary = words.summary(gone.name(), gone.obligor(), file, file.choice().pack());
        return new CalendarEvent(uid, now.sequence(), now.changed(), new When.AllDay(gone.day()), words.of("withdrawn", summary),
                words.gone(file), Status.CANCELLED, words.of("category." + (gone.kind().equals(OWN) ? OWN : "law")), new ArrayList<>());
    }
}
