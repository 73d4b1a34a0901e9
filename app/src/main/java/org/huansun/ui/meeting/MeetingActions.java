package org.huansun.ui.meeting;

/** What the host's screen asks of the rest; each is saved before it shows, and what was not saved does not show. */
public interface MeetingActions {

    /** A step was completed. @param reason why, where not all was established @return whether that is recorded */
    boolean completed(HostStep step, String reason);

    /** Something was said. @return whether that is recorded */
    boolean noted(Speaker speaker, String text);

    /** The meeting is interrupted, or goes on. */
    void pause();

    /** The whole screen, or a window again. */
    void fullScreen();

    /** Light or dark. */
    void light();

    /** Leaves the screen; the meeting resumes at the same step. */
    void leave();

    AttendanceActions attendance();

    ClauseActions clauses();

    EndingActions ending();

    MinutesActions minutes();

    RoomActions room();
}
