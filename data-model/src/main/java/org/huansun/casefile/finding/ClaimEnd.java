package org.huansun.casefile.finding;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.rules.RuleList;

/** The two ways in which a claim ends without compensation, each with the list that its situation is an item of. */
enum ClaimEnd {
    DECLINED("filing-declined", "decline-situations"),
    TERMINATED("claim-terminated", "termination-situations");

    private final String type;
    private final String list;

    ClaimEnd(String type, String list) {
        this.type = type;
        this.list = list;
    }

    String list() {
        return list;
    }

    /** Every end of this kind that names a situation, with the situation; nothing where the pack has no list of them. */
    void each(CaseOnDay state, BiConsumer<Fact, String> use) {
        if (state.pack().list(list).isPresent()) {
            state.history().ofType(type).forEach(fact -> fact.attributes().text("situation")
                    .ifPresent(situation -> use.accept(fact, situation)));
        }
    }

    Optional<RuleList.Item> item(CaseOnDay state, String situation) {
        return state.pack().list(list).flatMap(situations -> situations.item(situation));
    }
}
