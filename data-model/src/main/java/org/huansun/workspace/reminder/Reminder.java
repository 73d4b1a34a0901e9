package org.huansun.workspace.reminder;

import java.time.LocalDate;
import org.huansun.workspace.DeadlineRow;

/**
 * That a deadline is near.
 *
 * @param step the working days before the last day at which it reminds
 * @param due the last day
 */
public record Reminder(DeadlineRow deadline, int step, LocalDate due) {

    private static final String PART = "|";

    /** Names this deadline with this day at this step: a day that moves reminds anew. */
    String key() {
        return String.join(PART, deadline.caseId(), deadline.period(), String.valueOf(deadline.occurrence()), String.valueOf(step), due.toString());
    }

    /** The last day in a key. */
    static String dayOf(String key) {
        return key.substring(key.lastIndexOf(PART) + 1);
    }
}
