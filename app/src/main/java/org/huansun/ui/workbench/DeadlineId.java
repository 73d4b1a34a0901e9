package org.huansun.ui.workbench;

import org.huansun.casefile.Deadline;
import org.huansun.workspace.DeadlineRow;

/** Names a deadline within a workspace, for a screen to hand back. */
final class DeadlineId {

    private DeadlineId() {}

    static String of(DeadlineRow row) {
        return row.isOwn() ? own(row.occurrence()) : row.period() + "-" + row.occurrence();
    }

    /** @param place of a deadline of one's own among those of its case, from 1 */
    static String own(int place) {
        return "own-" + place;
    }

    static String of(Deadline deadline) {
        return deadline.period().id() + "-" + deadline.occurrence();
    }
}
