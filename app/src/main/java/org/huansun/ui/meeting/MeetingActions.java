package org.huansun.ui.meeting;

/** What the host's screen asks of the rest; each is saved before it shows, and what was not saved does not show. */
public interface MeetingActions {

    /** A step was completed. @return whether that is recorded */
    boolean completed(HostStep step);

    /** A check was set or unset. */
    void checked(HostStep step, HostStep.Check check);

    /** Something was said. @return whether that is recorded */
    boolean noted(Speaker speaker, String text);

    /** Somebody came, left, or did not come. @return whether that is recorded */
    boolean presence(Attendee attendee, Attendee.Presence presence);

    /** Somebody came who was not on the list. @return whether that is recorded */
    boolean arrived(String nameAndRole);

    /** The meeting is interrupted. */
    void pause();

    /** The user chose an outcome: say in the model what would be recorded. */
    void weigh(Outcome outcome);

    /** Records the outcome and ends the meeting. */
    void finish(Outcome outcome, String note);

    /** Leaves the screen; the meeting resumes at the same step. */
    void leave();
}
