package org.huansun.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.rules.RulePack;
import org.huansun.seed.Code;

/**
 * One item in which two packs differ.
 *
 * @param kind periods, thresholds, lists or script
 * @param id the item's id
 * @param one what the first pack says, with its article; empty where it has no such item
 */
record PackDifference(String kind, String id, String name, Optional<String> one, Optional<String> other) {

    private record Item(String kind, String id, String name, String words) {}

    static List<PackDifference> between(RulePack one, RulePack other) {
        Map<String, Item> first = items(one);
        Map<String, Item> second = items(other);
        Map<String, Item> all = new LinkedHashMap<>(first);
        second.forEach(all::putIfAbsent);
        List<PackDifference> differences = new ArrayList<>();
        all.forEach((key, item) -> {
            Optional<String> here = Optional.ofNullable(first.get(key)).map(Item::words);
            Optional<String> there = Optional.ofNullable(second.get(key)).map(Item::words);
            if (!here.equals(there)) {
                differences.add(new PackDifference(item.kind(), item.id(), item.name(), here, there));
            }
        });
        return differences;
    }

    private static Map<String, Item> items(RulePack pack) {
        Map<String, Item> items = new LinkedHashMap<>();
        pack.periods().forEach(period -> put(items, new Item("periods", period.id(), period.name(),
                Terms.of(period.length()) + "，" + Terms.of(period.strength()) + "，" + period.article())));
        pack.thresholds().forEach(threshold -> put(items, new Item("thresholds", threshold.id(), threshold.name(),
                Terms.of(threshold)
                        + (threshold.excludes().isEmpty() ? "" : "，不含" + String.join("、", threshold.excludes()))
                        + "，" + threshold.article())));
        pack.lists().forEach(list -> put(items, new Item("lists", list.id(), list.name(),
                list.items().size() + " 项，" + list.article())));
        pack.script().ifPresent(script -> put(items, new Item("script", "script", "磋商会议程序",
                script.steps().size() + " 步，" + script.article())));
        pack.attendance().forEach(rule -> put(items, new Item("attendance", rule.id(), rule.who(),
                Terms.of(rule.strength()) + " " + Code.of(rule.how()) + "，" + rule.article())));
        return items;
    }

    private static void put(Map<String, Item> items, Item item) {
        items.put(item.kind() + "/" + item.id(), item);
    }

    Json json() {
        return new Json().with("kind", kind).with("id", id).with("name", name).with("one", one).with("other", other);
    }
}
