package org.huansun.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.NextStepRule.Promptness;
import org.huansun.rules.PackRule.Feature;
import org.huansun.rules.PackRule.Kind;
import org.huansun.rules.PackRule.Point;

/** What a next step says. */
final class NextStepPoints {

    private NextStepPoints() {}

    static PackRule rule(NextStepRule step) {
        List<Point> points = new ArrayList<>();
        points.add(PackRules.term(Feature.LEAVE, step.leave()));
        if (step.promptness() != Promptness.UNSTATED) {
            points.add(PackRules.term(Feature.PROMPTNESS, step.promptness()));
        }
        any(points, Feature.AFTER, step.after());
        step.given().forEach(given -> any(points, Feature.GIVEN, List.of(given)));
        if (!step.doneBy().isEmpty()) {
            points.add(PackRules.point(Feature.MET_BY, PeriodPoints.entries(step.doneBy())));
        }
        any(points, Feature.UNTIL, step.until());
        if (!step.before().isEmpty()) {
            points.add(PackRules.point(Feature.BEFORE, PeriodPoints.entries(step.before())));
        }
        return new PackRule(Kind.NEXT_STEPS, step.id(), step.name(), Optional.of(step.article()), points, step.note());
    }

    private static void any(List<Point> points, Feature feature, List<EntryPattern> entries) {
        if (!entries.isEmpty()) {
            points.add(PackRules.point(feature, new PackValue.Entries(entries)));
        }
    }
}
