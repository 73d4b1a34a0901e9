package org.huansun.ui.today;

import org.huansun.ui.kit.DraftRow;

/** What the page asks of the rest. */
public interface TodayActions {

    /** 记一笔. */
    void record();

    /** Opens a case. */
    void openCase(String caseId);

    /** Opens a case on a deadline's day strip. */
    void explain(Todo todo);

    /** Shows only what a figure counts. */
    void only(Tally tally);

    /** Opens the next meeting. */
    void openMeeting(NextMeeting meeting);

    /** Opens the form that a draft was typed into, as it was. */
    void goOn(DraftRow draft);

    /** Lets go of a draft; that can be undone. */
    void discard(DraftRow draft);

    /** Holds all that is kept against its hashes. */
    void checkAll();

    /** Makes the first case. */
    void newCase();

    /** Opens what a reminder is about. */
    void openReminder(ReminderLine reminder);

    /** Lets a reminder rest until its next step. */
    void sawReminder(ReminderLine reminder);

    /** Lets all reminders rest. */
    void sawAllReminders();

    /** Opens the form that says when to remind. */
    void setReminders();

    /** Opens the page where a year's arrangement is taken in. */
    void loadArrangement();

    /** Opens a case where the handover can be answered. */
    void openHandover(PassedOn passed);
}
