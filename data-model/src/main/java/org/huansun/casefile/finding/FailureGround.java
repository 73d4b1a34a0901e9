package org.huansun.casefile.finding;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.rules.RuleList;

/** 磋商不成 on one of the pack's situations. */
final class FailureGround {

    static final String SITUATIONS = "failure-situations";

    private FailureGround() {}

    /** Every recorded failure with the pack's list; nothing where the pack has none. */
    static void each(CaseOnDay state, BiConsumer<Fact, RuleList> use) {
        state.pack().list(SITUATIONS).ifPresent(situations ->
                state.history().ofType("consultation-failed").forEach(fact -> use.accept(fact, situations)));
    }

    static Optional<String> of(Fact failure) {
        return failure.attributes().text("situation").filter(situation -> !situation.isBlank());
    }
}
