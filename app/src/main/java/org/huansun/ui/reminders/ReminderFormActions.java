package org.huansun.ui.reminders;

/** What the form asks of the rest. */
public interface ReminderFormActions {

    /** Something was typed: say what can't be read. */
    void typed();

    /** Keeps what was typed and goes. */
    void save();

    /** Goes. */
    void close();
}
