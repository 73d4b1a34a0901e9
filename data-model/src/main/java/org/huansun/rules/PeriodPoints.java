package org.huansun.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.rules.PackRule.Feature;
import org.huansun.rules.PackRule.Kind;
import org.huansun.rules.PackRule.Point;
import org.huansun.time.DayUnit;

/** What a period says. */
final class PeriodPoints {

    private PeriodPoints() {}

    static PackRule rule(Period period) {
        List<Point> points = new ArrayList<>();
        points.add(PackRules.point(Feature.LENGTH, period.length()
                .<PackValue>map(length -> new PackValue.Length(length.amount(), length.unit()))
                .orElse(new PackValue.Term("as-set"))));
        points.add(PackRules.term(Feature.STRENGTH, period.strength()));
        points.add(PackRules.point(Feature.TRIGGER, new PackValue.Entries(List.of(period.trigger()))));
        period.requires().ifPresent(needed ->
                points.add(PackRules.point(Feature.REQUIRES, new PackValue.Entries(List.of(needed)))));
        points.add(PackRules.point(Feature.MET_BY, entries(period.metBy())));
        period.length().filter(length -> length.unit() == DayUnit.MONTH)
                .ifPresent(length -> points.add(PackRules.term(Feature.MONTH_END, length.monthEnd())));
        period.setBy().ifPresent(set -> points.add(PackRules.point(Feature.SET_BY, new PackValue.Term("set-by-entry"))));
        period.repeats().ifPresent(again ->
                points.add(PackRules.point(Feature.REPEATS, new PackValue.Span(again.with(), again.until()))));
        period.suspendedBy().ifPresent(gap -> points.add(PackRules.point(Feature.SUSPENSION, span(gap))));
        period.extension().ifPresent(more -> points.add(PackRules.point(Feature.EXTENSION, addition(period, more))));
        if (!period.cancelledBy().isEmpty()) {
            points.add(PackRules.point(Feature.CANCELLED_BY, entries(period.cancelledBy())));
        }
        period.otherReadings().forEach(reading -> points.addAll(otherReading(reading)));
        points.add(PackRules.term(Feature.ACTOR, period.onWhom()));
        return new PackRule(Kind.PERIODS, period.id(), period.name(), Optional.of(period.article()), points, period.note());
    }

    static PackValue.Entries entries(List<String> types) {
        return new PackValue.Entries(types.stream().map(type -> new EntryPattern(type, Map.of())).toList());
    }

    private static PackValue span(Period.Suspension gap) {
        return new PackValue.Span(gap.from(), gap.to());
    }

    private static PackValue addition(Period period, Period.Extension more) {
        DayUnit unit = period.length().map(Period.Length::unit).orElse(DayUnit.NATURAL_DAY);
        return new PackValue.Addition(more.by(), more.amount(), unit);
    }

    private static List<Point> otherReading(Period.OtherReading reading) {
        List<Point> points = new ArrayList<>();
        reading.start().ifPresent(start ->
                points.add(PackRules.point(Feature.OTHER_START, new PackValue.Entries(List.of(start)))));
        reading.suspendedBy().ifPresent(gap -> points.add(PackRules.point(Feature.OTHER_SUSPENSION, span(gap))));
        reading.monthEnd().ifPresent(end -> points.add(PackRules.term(Feature.OTHER_MONTH_END, end)));
        return points;
    }
}
