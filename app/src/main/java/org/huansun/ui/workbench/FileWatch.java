package org.huansun.ui.workbench;

import org.huansun.workspace.IntakeWatch;

/** Tells the status line of work on many files. */
record FileWatch(LongWork work) implements IntakeWatch {

    @Override
    public void reached(Reach reach) {
        work.at(reach.files(), reach.allFiles());
    }

    @Override
    public boolean isCancelled() {
        return work.isStopped();
    }
}
