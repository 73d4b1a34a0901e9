package org.huansun.casefile.finding;

import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.RuleList.Item;
import org.huansun.rules.RuleList;

/**
 * A claim was not opened, or was ended, on a situation that an exception takes away: 显著轻微 in a red-line area or again
 * within two years (NMG-2025 第十五条), any of the situations in a red-line area (NX-2024 第十二条).
 */
final class EndedDespiteException implements Check {

    @Override
    public Set<String> about() {
        return Set.of("filing-declined", "claim-terminated");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        for (RuleList exceptions : state.pack().lists()) {
            exceptions.against().ifPresent(against -> {
                for (ClaimEnd end : ClaimEnd.values()) {
                    if (against.lists().contains(end.list())) {
                        end.each(state, (fact, situation) -> {
                            if (against.items().isEmpty() || against.items().contains(situation)) {
                                look(state, exceptions, end, fact, situation, found);
                            }
                        });
                    }
                }
            });
        }
    }

    private static void look(
            CaseOnDay state, RuleList exceptions, ClaimEnd end, Fact fact, String situation, Consumer<Finding> found) {
        String taken = end.item(state, situation).map(Item::text).orElse(situation);
        exceptions.items().stream()
                .filter(item -> state.signs().held(item.sign(), fact.obligor(), fact.on()) == Held.HOLDS)
                .forEach(item -> found.accept(Finding.about(fact, "ended-despite-exception", Weight.of(exceptions.strength()),
                        exceptions.article(), taken, item.text())));
    }
}
