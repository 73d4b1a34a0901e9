package org.huansun.ui.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Fact;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.Trouble;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;

/** Offers to take back what was just recorded. Nothing is deleted by that: a withdrawal is recorded, and both stay readable. */
final class UndoDesk {

    private final Bench bench;

    UndoDesk(Bench bench) {
        this.bench = bench;
    }

    /** Says what was recorded and offers to withdraw all of it. */
    void offer(List<Entry> recorded) {
        String name = name(recorded.getFirst());
        bench.offer(new Trouble(Tone.MET, Texts.text("desk.recorded", name), "", Texts.text("desk.recorded.more"))
                .with(Texts.text("desk.undo"), () -> undo(recorded, name)));
    }

    private String name(Entry entry) {
        return bench.workspace().law().types().nameOf(entry.type());
    }

    private void undo(List<Entry> recorded, String name) {
        Attributes reason = new Attributes(Map.of("reason", Texts.text("desk.undo.reason")));
        List<Draft> withdrawals = recorded.reversed().stream()
                .map(entry -> new Draft(entry.caseId(), Fact.WITHDRAWAL, bench.workspace().today(), reason, Optional.of(entry.id())))
                .toList();
        bench.attempt(() -> {
            bench.workspace().record(withdrawals);
            bench.changed();
            bench.done(Texts.text("desk.undone", name));
        });
    }
}
