package org.huansun.ui.workbench;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Party;
import org.huansun.ui.meeting.Attendee;
import org.huansun.ui.meeting.Attendee.Presence;
import org.huansun.ui.meeting.MeetingModel;
import org.huansun.ui.meeting.NoteLine;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;

/** Brings what was recorded of a meeting back onto the host's screen, after a pause or a crash. */
final class MeetingSoFar {

    private static final Set<String> AT_THE_TABLE =
            Set.of("obligor", "claimant", "lawyer", "appraiser", "expert", "procuratorate", "stakeholder", "observer");

    private static final Set<String> IN_THE_MEETING = Set.of("step-completed", "statement-noted", "attendance-recorded");

    private final CaseFile file;
    private final int round;
    private final String host;

    MeetingSoFar(CaseFile file, int round, String host) {
        this.file = file;
        this.round = round;
        this.host = host;
    }

    void into(MeetingModel model) {
        for (Entry entry : of("step-completed")) {
            entry.body().count("step").filter(step -> step <= model.steps().size())
                    .ifPresent(step -> model.completed().add(model.steps().get(step - 1).id()));
        }
        int next = 0;
        while (next < model.steps().size() - 1 && model.completed().contains(model.steps().get(next).id())) {
            next++;
        }
        model.current().set(next);
        of("statement-noted").forEach(entry -> model.notes().add(new NoteLine(entry.body().text("at").orElse(""),
                entry.body().text("speaker").orElse(""), entry.body().text("text").orElse(""))));
        model.attendees().setAll(attendees().values());
    }

    private List<Entry> of(String type) {
        return file.live(type).stream().filter(entry -> Rounds.of(entry) == round).toList();
    }

    private Map<String, Attendee> attendees() {
        Map<String, Attendee> attendees = new LinkedHashMap<>();
        if (!host.isBlank()) {
            attendees.put(host, new Attendee("host", host, Texts.text("desk.host"), Presence.PRESENT, ""));
        }
        for (Party party : file.parties()) {
            if (AT_THE_TABLE.contains(party.role())) {
                attendees.put(party.name(), new Attendee("party-" + attendees.size(), party.name(), role(party.role()), Presence.ABSENT, ""));
            }
        }
        for (Entry entry : of("attendance-recorded")) {
            String name = entry.body().text("name").orElse("");
            String role = entry.body().text("capacity").orElse("");
            boolean there = entry.body().text("present").equals(Optional.of("true"));
            boolean leaving = entry.body().text("leaving").equals(Optional.of("true"));
            String id = Optional.ofNullable(attendees.get(name)).map(Attendee::id).orElse("recorded-" + attendees.size());
            attendees.put(name, new Attendee(id, name, role, there ? Presence.PRESENT : leaving ? Presence.LEFT : Presence.ABSENT, ""));
        }
        return attendees;
    }

    private static String role(String role) {
        return Texts.text("role." + role);
    }

    /** When the first thing of a meeting was recorded, if it was today. */
    static Optional<Instant> begun(CaseFile file, int round) {
        return file.entries().stream()
                .filter(entry -> IN_THE_MEETING.contains(entry.type()) && file.counts(entry) && Rounds.of(entry) == round)
                .filter(entry -> entry.on().equals(file.asOf()))
                .map(entry -> Instant.parse(entry.clock().substring(0, entry.clock().indexOf('Z') + 1)))
                .min(Instant::compareTo);
    }

    /** Whether a step has not been completed yet. */
    static boolean isNew(CaseFile file, int round, int step) {
        return file.live("step-completed").stream()
                .noneMatch(entry -> Rounds.of(entry) == round && entry.body().count("step").equals(Optional.of(step)));
    }
}
