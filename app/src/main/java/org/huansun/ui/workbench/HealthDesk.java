package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.text.Texts;
import org.huansun.ui.today.HealthLine;
import org.huansun.workspace.CheckWatch;
import org.huansun.workspace.DeadlineList;
import org.huansun.workspace.DeadlineList.Which;
import org.huansun.workspace.Workspace;

/** 工作台状况: whether what is kept holds against its hashes, what isn't sent, how far the calendar is sure. */
final class HealthDesk {

    /** So many entries are checked at every start; all of them when somebody asks. */
    private static final long AT_START = 5_000;

    private final Bench bench;
    private final Runnable changed;
    private Optional<HealthLine> ledger = Optional.empty();

    /** @param changed told when a check has ended */
    HealthDesk(Bench bench, Runnable changed) {
        this.bench = bench;
        this.changed = changed;
    }

    /** Checks what came last, beside all else. */
    void begin() {
        bench.aside(() -> {
            boolean sound = bench.workspace().checkLast(AT_START).isEmpty();
            return line(sound, bench.workspace().entries() > AT_START ? Texts.text("desk.health.sound-lately", AT_START) : Texts.text("desk.health.sound"));
        }, this::show);
    }

    /** Checks everything, as long as it takes. */
    void checkAll() {
        bench.longWork(Texts.text("desk.health.check"), Texts.text("desk.health.unit"), work -> {
            boolean sound = bench.workspace().check(watch(work)).isEmpty();
            return work.isStopped() && sound ? Optional.<HealthLine>empty() : Optional.of(line(sound, Texts.text("desk.health.sound")));
        }, line -> line.ifPresent(this::show));
    }

    private static CheckWatch watch(LongWork work) {
        return new CheckWatch() {
            @Override
            public void at(long done, long total) {
                work.at(done, total);
            }

            @Override
            public boolean isStopped() {
                return work.isStopped();
            }
        };
    }

    private static HealthLine line(boolean sound, String words) {
        return new HealthLine(Texts.text("desk.health.ledger"), sound ? words : Texts.text("desk.health.damaged"),
                Optional.of(sound ? Tone.MET : Tone.OVERDUE));
    }

    private void show(HealthLine line) {
        ledger = Optional.of(line);
        changed.run();
    }

    List<HealthLine> lines(DeadlineList deadlines) {
        Workspace workspace = bench.workspace();
        List<HealthLine> lines = new ArrayList<>();
        lines.add(ledger.orElse(new HealthLine(Texts.text("desk.health.ledger"), Texts.text("desk.health.checking"), Optional.empty())));
        lines.add(new HealthLine(Texts.text("desk.health.unsent"), Texts.text("desk.entries", workspace.list().unsent()), Optional.empty()));
        lines.add(new HealthLine(Texts.text("desk.health.calendar"), Texts.text("desk.sure-to", workspace.law().calendar().sureTo()),
                Optional.empty()));
        long provisional = deadlines.count(new Which.Provisional());
        if (provisional > 0) {
            lines.add(new HealthLine(Texts.text("desk.health.provisional"), Texts.text("desk.provisional", provisional), Optional.empty()));
        }
        return lines;
    }
}
