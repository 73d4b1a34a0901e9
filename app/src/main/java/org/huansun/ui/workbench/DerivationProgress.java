package org.huansun.ui.workbench;

import org.huansun.workspace.DerivationWatch;

/** Shows in the status line how many cases are done with, and lets the user stop it there. */
record DerivationProgress(LongWork work) implements DerivationWatch {

    @Override
    public void at(long done, long total) {
        work.at(done, total);
    }

    @Override
    public boolean isStopped() {
        return work.isStopped();
    }
}
