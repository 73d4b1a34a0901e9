package org.huansun.ui.workbench;

import org.huansun.casefile.Deadline;
import org.huansun.workspace.DeadlineRow;

/** Names a deadline within a workspace, for a screen to hand back. */
final class DeadlineId {

    private DeadlineId() {}

    static String of(DeadlineRow row) {
        return row.period() + "-" + row.occurrence();
    }

    static String of(Deadline deadline) {
        return deadline.period().id() + "-" + deadline.occurrence();
    }
}
