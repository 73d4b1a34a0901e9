package org.huansun.ui.sample;

import org.huansun.ui.meeting.AttendanceActions;
import org.huansun.ui.meeting.Attendee;
import org.huansun.ui.meeting.Attendee.Presence;
import org.huansun.ui.meeting.ClauseActions;
import org.huansun.ui.meeting.ClauseRow;
import org.huansun.ui.meeting.EndingActions;
import org.huansun.ui.meeting.HostStep;
import org.huansun.ui.meeting.Material;
import org.huansun.ui.meeting.MeetingActions;
import org.huansun.ui.meeting.MinutesActions;
import org.huansun.ui.meeting.NewAttendee;
import org.huansun.ui.meeting.RoomActions;
import org.huansun.ui.meeting.Signer;
import org.huansun.ui.meeting.Speaker;

/** Everything is taken as recorded; nothing follows. */
final class IdleMeeting implements MeetingActions, AttendanceActions, ClauseActions, EndingActions, MinutesActions, RoomActions {
    @Override
    public boolean completed(HostStep step, String reason) {
        return true;
    }

    @Override
    public boolean noted(Speaker speaker, String text) {
        return true;
    }

    @Override
    public void pause() {}

    @Override
    public void fullScreen() {}

    @Override
    public void light() {}

    @Override
    public void leave() {}

    @Override
    public AttendanceActions attendance() {
        return this;
    }

    @Override
    public ClauseActions clauses() {
        return this;
    }

    @Override
    public EndingActions ending() {
        return this;
    }

    @Override
    public MinutesActions minutes() {
        return this;
    }

    @Override
    public RoomActions room() {
        return this;
    }

    @Override
    public boolean presence(Attendee attendee, Presence presence) {
        return true;
    }

    @Override
    public boolean arrived(NewAttendee newcomer) {
        return true;
    }

    @Override
    public boolean identified(Attendee attendee) {
        return true;
    }

    @Override
    public boolean authorised(Attendee attendee) {
        return true;
    }

    @Override
    public boolean refused(Attendee attendee, String what) {
        return true;
    }

    @Override
    public boolean bound(Attendee attendee, String what) {
        return true;
    }

    @Override
    public boolean proposed() {
        return true;
    }

    @Override
    public boolean answered(ClauseRow row, String side, boolean agrees) {
        return true;
    }

    @Override
    public void edit(ClauseRow row) {}

    @Override
    public void another() {}

    @Override
    public void weigh() {}

    @Override
    public void finish() {}

    @Override
    public void make() {}

    @Override
    public void readBack() {}

    @Override
    public void signed(Signer signer) {}

    @Override
    public void refused(Signer signer) {}

    @Override
    public void print() {}

    @Override
    public void attach() {}

    @Override
    public void seal() {}

    @Override
    public void window() {}

    @Override
    public void show(Material material) {}

    @Override
    public void turn(int pages) {}

    @Override
    public void takeAway() {}
}
