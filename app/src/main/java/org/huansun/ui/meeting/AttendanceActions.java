package org.huansun.ui.meeting;

/** What is recorded of those who are there. Each answers whether it is recorded. */
public interface AttendanceActions {

    /** Somebody came, left, or did not come. */
    boolean presence(Attendee attendee, Attendee.Presence presence);

    /** Somebody came who was not on the list. */
    boolean arrived(NewAttendee newcomer);

    /** His identity was checked. */
    boolean identified(Attendee attendee);

    /** His authorisation was checked. */
    boolean authorised(Attendee attendee);

    /** He refused something, or was not admitted. */
    boolean refused(Attendee attendee, String what);

    /** Something binds him to a side. */
    boolean bound(Attendee attendee, String what);
}
