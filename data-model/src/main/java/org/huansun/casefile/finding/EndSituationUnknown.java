package org.huansun.casefile.finding;

import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;

/** A claim was not opened, or was ended, on a situation that the pack's list doesn't have. */
final class EndSituationUnknown implements Check {

    @Override
    public Set<String> about() {
        return Set.of("filing-declined", "claim-terminated");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        for (ClaimEnd end : ClaimEnd.values()) {
            end.each(state, (fact, situation) -> state.pack().list(end.list())
                    .filter(list -> list.item(situation).isEmpty())
                    .ifPresent(list -> found.accept(Finding.about(
                            fact, "end-situation-unknown", Weight.BREACH, list.article(), situation, list.name()))));
        }
    }
}
