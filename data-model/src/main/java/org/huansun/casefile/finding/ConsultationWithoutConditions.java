package org.huansun.casefile.finding;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.RuleList.Item;

/** The first meeting of a consultation was held although the file doesn't show its conditions. */
final class ConsultationWithoutConditions implements Check {

    @Override
    public Set<String> about() {
        return Set.of("meeting-held");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().list("consultation-conditions").ifPresent(conditions ->
                state.history().ofType("meeting-held").stream()
                        .filter(meeting -> state.meetingsUpTo(meeting).size() == 1)
                        .forEach(meeting -> {
                            List<String> missing = conditions.items().stream()
                                    .filter(item -> isMissing(state, item, meeting)).map(Item::text).toList();
                            if (!missing.isEmpty()) {
                                found.accept(Finding.about(meeting, "consultation-without-conditions",
                                        Weight.of(conditions.strength()), conditions.article(), String.join("；", missing)));
                            }
                        }));
    }

    private static boolean isMissing(CaseOnDay state, Item condition, Fact meeting) {
        return condition.sign().isGiven()
                && state.signs().held(condition.sign(), meeting.obligor(), meeting.on()) != Held.HOLDS;
    }
}
