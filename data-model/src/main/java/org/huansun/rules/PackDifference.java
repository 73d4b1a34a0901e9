package org.huansun.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huansun.rules.PackRule.Feature;
import org.huansun.rules.PackRule.Kind;
import org.huansun.rules.PackRule.Point;

/**
 * One rule as two packs have it. That an article has another number is no difference: each side keeps its own.
 *
 * @param id the rule's id, the key to both sides
 * @param one empty where the first pack has no such rule; one of the two is there
 * @param other empty where the second pack has none
 */
public record PackDifference(Kind kind, String id, Optional<PackRule> one, Optional<PackRule> other) {

    private record Key(Kind kind, String id) {}

    public PackDifference {
        if (one.isEmpty() && other.isEmpty()) {
            throw new IllegalArgumentException(id);
        }
    }

    /** The rules in which two packs differ, by kind, in the order of the first, then what only the second has. */
    public static List<PackDifference> between(RulePack one, RulePack other) {
        return beside(one, other).stream().filter(PackDifference::differs).toList();
    }

    /** All rules of two packs beside each other, in the same order. */
    public static List<PackDifference> beside(RulePack one, RulePack other) {
        Map<Key, PackRule> first = byKey(one);
        Map<Key, PackRule> second = byKey(other);
        Set<Key> keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        return Stream.of(Kind.values()).flatMap(kind -> keys.stream().filter(key -> key.kind() == kind))
                .map(key -> new PackDifference(key.kind(), key.id(), Optional.ofNullable(first.get(key)),
                        Optional.ofNullable(second.get(key))))
                .toList();
    }

    private static Map<Key, PackRule> byKey(RulePack pack) {
        Map<Key, PackRule> rules = new LinkedHashMap<>();
        PackRules.of(pack).forEach(rule -> rules.put(new Key(rule.kind(), rule.id()), rule));
        return rules;
    }

    /** The rule's name, as the second pack has it if it can: that is the newer one where they follow each other. */
    public String name() {
        return other.or(() -> one).map(PackRule::name).orElse(id);
    }

    /** Whether the packs don't say the same. */
    public boolean differs() {
        return one.isEmpty() || other.isEmpty() || lines().stream().anyMatch(Line::differs);
    }

    /**
     * What the rule says, point by point. Points that come several times, such as the items of a list, stand beside each
     * other where both packs have them, whatever their number; else alone.
     */
    public List<Line> lines() {
        Set<Feature> features = new LinkedHashSet<>();
        Stream.of(one, other).flatMap(Optional::stream).flatMap(rule -> rule.points().stream())
                .map(Point::feature).forEach(features::add);
        return features.stream().flatMap(feature -> lines(feature).stream()).toList();
    }

    private List<Line> lines(Feature feature) {
        List<PackValue> mine = one.map(rule -> rule.values(feature)).orElse(List.of());
        List<PackValue> others = other.map(rule -> rule.values(feature)).orElse(List.of());
        if (!feature.isRepeated()) {
            return List.of(new Line(feature, mine.stream().findFirst(), others.stream().findFirst()));
        }
        List<Line> lines = new ArrayList<>();
        mine.forEach(value -> lines.add(new Line(feature, Optional.of(value), same(value, others))));
        others.stream().filter(value -> same(value, mine).isEmpty())
                .forEach(value -> lines.add(new Line(feature, Optional.empty(), Optional.of(value))));
        return lines;
    }

    private static Optional<PackValue> same(PackValue value, List<PackValue> among) {
        return among.stream().filter(value::saysTheSameAs).findFirst();
    }

    /**
     * One point of a rule.
     *
     * @param one what the first pack says; empty where it says nothing
     */
    public record Line(Feature feature, Optional<PackValue> one, Optional<PackValue> other) {

        /** Whether the packs don't say the same. */
        public boolean differs() {
            return one.isEmpty() || other.isEmpty() || !one.get().saysTheSameAs(other.get());
        }
    }
}
