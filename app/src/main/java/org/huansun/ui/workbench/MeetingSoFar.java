package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huansun.casefile.Party;
import org.huansun.casefile.meeting.Attendance;
import org.huansun.casefile.meeting.Meeting;
import org.huansun.casefile.meeting.Side;
import org.huansun.casefile.meeting.Statement;
import org.huansun.casefile.meeting.StepTaken;
import org.huansun.rules.EntryTypes;
import org.huansun.ui.meeting.Attendee;
import org.huansun.ui.meeting.Attendee.Presence;
import org.huansun.ui.meeting.MeetingModel;
import org.huansun.ui.meeting.NoteLine;
import org.huansun.ui.meeting.PositionLine;
import org.huansun.ui.text.Texts;

/** Brings what was recorded of a meeting onto the host's screen: after each recording, a pause or a crash. */
final class MeetingSoFar {

    private static final Set<String> AT_THE_TABLE =
            Set.of("obligor", "claimant", "lawyer", "appraiser", "expert", "procuratorate", "court", "stakeholder", "observer");

    private final MeetingEntries entries;
    private final String person;
    private final EntryTypes types;

    /** @param person who leads the meeting where nobody was said to */
    MeetingSoFar(MeetingEntries entries, String person, EntryTypes types) {
        this.entries = entries;
        this.person = person;
        this.types = types;
    }

    /** All of it; the step is the first that is not completed. */
    void into(MeetingModel model) {
        for (StepTaken step : entries.meeting().steps()) {
            if (step.number() <= model.steps().size()) {
                model.completed().add(model.steps().get(step.number() - 1).id());
            }
        }
        int next = 0;
        while (next < model.steps().size() - 1 && model.completed().contains(model.steps().get(next).id())) {
            next++;
        }
        model.current().set(next);
        refresh(model);
    }

    /** What was said, who is there, where the sides stand. */
    void refresh(MeetingModel model) {
        Meeting meeting = entries.meeting();
        model.notes().setAll(meeting.statements().stream().map(this::note).toList());
        model.standings().setAll(standings(meeting));
        model.attendees().setAll(attendees().values());
        model.paused().set(meeting.isPaused());
        model.held().set(meeting.isOver(entries.obligors()));
    }

    private NoteLine note(Statement said) {
        String stand = said.position().map(position -> Texts.text("host.stand",
                said.about().map(about -> label("about", about.code())).orElse(""), label("position", position.code()))).orElse("");
        return new NoteLine(said.at().orElse(""), said.speaker(), (said.text() + stand).strip());
    }

    private String label(String attribute, String value) {
        return types.find("statement-noted").flatMap(type -> type.attribute(attribute)).map(known -> known.shown(value)).orElse(value);
    }

    private List<PositionLine> standings(Meeting meeting) {
        List<PositionLine> lines = new ArrayList<>();
        meeting.statements().stream().map(Statement::speaker).distinct().forEach(speaker -> {
            String words = List.of(Statement.About.values()).stream().flatMap(about -> meeting.position(speaker, about).stream())
                    .map(said -> label("about", said.about().orElseThrow().code()) + label("position", said.position().orElseThrow().code()))
                    .collect(Collectors.joining("、"));
            if (!words.isEmpty()) {
                lines.add(new PositionLine(speaker, words));
            }
        });
        return lines;
    }

    private Map<String, Attendee> attendees() {
        Map<String, Attendee> attendees = new LinkedHashMap<>();
        String host = entries.meeting().host().orElse(person);
        if (!host.isBlank()) {
            attendees.put(host, new Attendee("host", host, Texts.text("desk.host"), "", Side.HOST.code(), Presence.PRESENT, true, false, "", ""));
        }
        for (Party party : entries.file().parties()) {
            if (AT_THE_TABLE.contains(party.role())) {
                attendees.putIfAbsent(party.name(), new Attendee("party-" + attendees.size(), party.name(), Texts.text("role." + party.role()),
                        party.attributes().text("actsFor").orElse(""), Side.ofRole(party.role()).code(), Presence.ABSENT, false, false, "", ""));
            }
        }
        for (Attendance person : entries.meeting().attendance()) {
            String id = Optional.ofNullable(attendees.get(person.name())).map(Attendee::id).orElse("recorded-" + attendees.size());
            attendees.put(person.name(), attendee(id, person));
        }
        return attendees;
    }

    private static Attendee attendee(String id, Attendance person) {
        String remark = java.util.stream.Stream.of(person.refused(), person.conflict()).flatMap(Optional::stream).collect(Collectors.joining("；"));
        String movements = person.movements().stream().filter(moved -> moved.to() != Attendance.Presence.ABSENT)
                .map(moved -> Texts.text(moved.to() == Attendance.Presence.PRESENT ? "desk.meeting.came" : "desk.meeting.went", moved.at()))
                .collect(Collectors.joining("，"));
        return new Attendee(id, person.name(), person.capacity(), person.standsFor().orElse(""), person.side().code(),
                Presence.valueOf(person.presence().name()), person.identityChecked(), person.authorised(), remark, movements);
    }
}
