package org.huansun.casefile.meeting;

import java.util.List;
import java.util.Optional;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.RuleList;

/** 磋商不成的情形 of a pack, and which of them a case bears out. */
public final class FailureGrounds {

    private static final String LIST = "failure-situations";

    private FailureGrounds() {}

    /** @param held whether the file shows it; empty where no entry can, and a person has to know */
    public record Ground(RuleList list, RuleList.Item item, Optional<Held> held) {}

    /** All of the pack, in its order; none where it has none. */
    public static List<Ground> of(CaseOnDay state) {
        return state.pack().list(LIST).stream()
                .flatMap(list -> list.items().stream().map(item -> new Ground(list, item, item.sign().isGiven()
                        ? Optional.of(state.signs().held(item.sign(), Optional.empty(), state.day())) : Optional.empty())))
                .toList();
    }
}
