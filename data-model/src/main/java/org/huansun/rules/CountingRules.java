package org.huansun.rules;

import java.util.List;
import java.util.Optional;
import org.huansun.rules.PackRule.Feature;
import org.huansun.rules.PackRule.Kind;
import org.huansun.rules.PackRule.Point;

/** How a pack's periods are counted, as rules. */
final class CountingRules {

    private CountingRules() {}

    static List<PackRule> of(Counting counting) {
        Point unmarked = counting.unmarkedBasis().map(CountingRules::basis)
                .orElse(PackRules.point(Feature.BASIS, new PackValue.Term("reading")));
        return List.of(
                rule("day-of-event", Optional.empty(), List.of(basis(counting.dayOfEventBasis())), Optional.empty()),
                rule("unmarked", counting.unmarkedBasis(), List.of(unmarked), counting.unmarkedNote()),
                rule("rollover", Optional.empty(),
                        List.of(PackRules.term(Feature.STATUS, counting.rollover()), basis(counting.rolloverBasis())),
                        counting.rolloverNote()));
    }

    private static Point basis(String words) {
        return PackRules.point(Feature.BASIS, new PackValue.Words(words));
    }

    private static PackRule rule(String id, Optional<String> article, List<Point> points, Optional<String> note) {
        return new PackRule(Kind.COUNTING, id, "", article, points, note);
    }
}
