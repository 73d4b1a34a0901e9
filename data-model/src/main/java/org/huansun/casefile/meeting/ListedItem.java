package org.huansun.casefile.meeting;

import java.util.List;
import java.util.Optional;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.RuleList;

/**
 * An item of one of the pack's lists, and whether it is so in a case.
 *
 * @param held whether the file shows it; empty where no entry can, and a person has to know
 */
public record ListedItem(RuleList list, RuleList.Item item, Optional<Held> held) {

    /** 启动磋商的条件, in the pack's order; none where it has none. */
    public static List<ListedItem> conditions(CaseOnDay state) {
        return of(state, "consultation-conditions");
    }

    /** 磋商不成的情形, in the pack's order; none where it has none. */
    public static List<ListedItem> failureGrounds(CaseOnDay state) {
        return of(state, "failure-situations");
    }

    private static List<ListedItem> of(CaseOnDay state, String id) {
        return state.pack().list(id).stream()
                .flatMap(list -> list.items().stream().map(item -> new ListedItem(list, item, item.sign().isGiven()
                        ? Optional.of(state.signs().held(item.sign(), Optional.empty(), state.day())) : Optional.empty())))
                .toList();
    }
}
