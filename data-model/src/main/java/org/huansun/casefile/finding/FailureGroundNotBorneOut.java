package org.huansun.casefile.finding;

import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;
import org.huansun.rules.RuleList.Item;
import org.huansun.rules.RuleList;

/** A failure of the consultation was recorded on a ground of the pack that the file doesn't bear out. */
final class FailureGroundNotBorneOut implements Check {

    @Override
    public Set<String> about() {
        return Set.of("consultation-failed");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        FailureGround.each(state, (failure, situations) -> FailureGround.of(failure).flatMap(situations::item)
                .filter(item -> item.sign().isGiven())
                .ifPresent(item -> look(state, failure, situations, item, found)));
    }

    private static void look(CaseOnDay state, Fact failure, RuleList situations, Item ground, Consumer<Finding> found) {
        switch (state.signs().held(ground.sign(), failure.obligor(), failure.on())) {
            case HOLDS -> {}
            case DENIED -> found.accept(finding(failure, situations, ground, Weight.BREACH));
            case UNRECORDED -> found.accept(finding(failure, situations, ground, Weight.NOTICE));
        }
    }

    private static Finding finding(Fact failure, RuleList situations, Item ground, Weight weight) {
        return Finding.about(failure, "failure-ground-not-borne-out", weight, situations.article(), ground.text());
    }
}
