package org.huansun.ui.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.meeting.Attendance;
import org.huansun.casefile.meeting.Side;
import org.huansun.problem.Refused;
import org.huansun.ui.meeting.AttendanceActions;
import org.huansun.ui.meeting.Attendee;
import org.huansun.ui.meeting.Attendee.Presence;
import org.huansun.ui.meeting.NewAttendee;
import org.huansun.ui.text.Texts;

/** Records who is at a meeting, and with what papers. */
final class AttendanceDesk implements AttendanceActions {

    private final Bench bench;
    private final MeetingEntries entries;
    private final Runnable recorded;

    AttendanceDesk(Bench bench, MeetingEntries entries, Runnable recorded) {
        this.bench = bench;
        this.entries = entries;
        this.recorded = recorded;
    }

    private boolean record(Map<String, Object> said) {
        boolean done = entries.record("attendance-recorded", said);
        if (done) {
            recorded.run();
        }
        return done;
    }

    private static Map<String, Object> of(Attendee attendee, Presence presence) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", attendee.name());
        said.put("capacity", attendee.role());
        said.put("side", attendee.side());
        if (!attendee.standsFor().isBlank()) {
            said.put("for", attendee.standsFor());
        }
        said.put("present", presence == Presence.PRESENT);
        said.put("leaving", presence == Presence.LEFT);
        return said;
    }

    private boolean more(Attendee attendee, String name, Object value) {
        Map<String, Object> said = of(attendee, attendee.presence());
        said.put(name, value);
        return record(said);
    }

    @Override
    public boolean presence(Attendee attendee, Presence presence) {
        return record(of(attendee, presence));
    }

    @Override
    public boolean arrived(NewAttendee newcomer) {
        if (known(newcomer.name()).filter(person -> person.presence() == Attendance.Presence.PRESENT).isPresent()) {
            bench.show(new Refused(Texts.text("attendance.same-name", newcomer.name()), Texts.text("attendance.tell-apart")));
            return false;
        }
        String side = newcomer.side().isBlank() ? side(newcomer.name()).code() : newcomer.side();
        return record(of(new Attendee("", newcomer.name(), newcomer.role(), newcomer.standsFor(), side, Presence.PRESENT, false, false, "", ""),
                Presence.PRESENT));
    }

    private Optional<Attendance> known(String name) {
        return entries.meeting().attendance().stream().filter(person -> person.name().equals(name)).findFirst();
    }

    /** Where somebody sits of whom it was not said: where he sat before, else where a party of his name does. */
    private Side side(String name) {
        return known(name).map(Attendance::side).or(() -> entries.file().parties().stream().filter(party -> party.name().equals(name))
                .findFirst().map(party -> Side.ofRole(party.role()))).orElse(Side.OBSERVER);
    }

    @Override
    public boolean identified(Attendee attendee) {
        return more(attendee, "identityChecked", true);
    }

    @Override
    public boolean authorised(Attendee attendee) {
        return more(attendee, "authorised", true);
    }

    @Override
    public boolean refused(Attendee attendee, String what) {
        return more(attendee, "refused", what);
    }

    @Override
    public boolean bound(Attendee attendee, String what) {
        return more(attendee, "conflict", what);
    }
}
