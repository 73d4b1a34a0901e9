package org.huansun.casefile.meeting;

import java.util.List;
import java.util.Optional;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.RuleList;

/**
 * One of the conditions on which a consultation may begin.
 *
 * @param held whether the file shows it; empty where no entry can, and a person has to know
 */
public record Condition(RuleList list, RuleList.Item item, Optional<Held> held) {

    /** Those of the pack, in its order; none where it has none. */
    public static List<Condition> of(CaseOnDay state) {
        return state.pack().list("consultation-conditions").stream()
                .flatMap(list -> list.items().stream().map(item -> new Condition(list, item, item.sign().isGiven()
                        ? Optional.of(state.signs().held(item.sign(), Optional.empty(), state.day())) : Optional.empty())))
                .toList();
    }
}
