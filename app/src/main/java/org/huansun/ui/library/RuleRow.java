package org.huansun.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule that a pack draws from an article.
 *
 * @param kind the part of the pack, such as 期限
 * @param headline what it comes to, such as 90 日; may be empty
 * @param strength 必须, 原则上, 可以
 * @param facts what else it says
 * @param items of a list
 * @param note our own words; may be empty
 */
public record RuleRow(
        String kind,
        String name,
        String headline,
        Optional<String> strength,
        List<Fact> facts,
        List<String> items,
        String note) {

    private static final String BETWEEN = " · ";

    public RuleRow {
        facts = List.copyOf(facts);
        items = List.copyOf(items);
    }

    /** One thing that it says: 起算 磋商告知书送达. */
    public record Fact(String label, String words) {}

    /** All that can be read of it. */
    String words() {
        Stream<String> said = facts.stream().map(fact -> fact.label() + " " + fact.words());
        return Stream.of(Stream.of(name, headline), strength.stream(), said, items.stream(), Stream.of(note))
                .flatMap(words -> words).filter(words -> !words.isEmpty()).collect(Collectors.joining(BETWEEN));
    }
}
