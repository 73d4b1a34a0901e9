package org.huansun.ui.workbench;

import org.huansun.ui.text.Texts;
import org.huansun.workspace.EvidenceTextReading;

/** Has the texts of files read whenever some are not read yet, so that the search finds them. */
final class EvidenceTextDesk {

    private final Bench bench;
    private final EvidenceTextReading reading;
    private boolean busy;

    EvidenceTextDesk(Bench bench) {
        this.bench = bench;
        this.reading = new EvidenceTextReading(bench.workspace());
    }

    /** Reads what is there to be read, off the screen; a visitor reads nothing. */
    void read() {
        if (bench.workspace().isOwned() && !busy) {
            busy = true;
            bench.inBackground(reading::isNeeded, this::start);
        }
    }

    private void start(boolean needed) {
        if (!needed) {
            busy = false;
            return;
        }
        bench.longWork(Texts.text("desk.evidence-text.work"), Texts.text("desk.evidence-text.unit"), this::run, read -> busy = false);
    }

    private int run(LongWork work) {
        int all = reading.count();
        return reading.run(read -> {
            work.at(read, Math.max(read, all));
            return !work.isStopped();
        });
    }
}
