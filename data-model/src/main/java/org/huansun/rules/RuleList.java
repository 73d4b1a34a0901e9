package org.huansun.rules;

import java.util.List;
import java.util.Optional;

/**
 * A list that a regulation gives, such as the situations in which a consultation has failed.
 *
 * @param items in the text's order
 */
public record RuleList(String id, String name, String article, List<Item> items, Optional<String> note) {

    public RuleList {
        items = List.copyOf(items);
    }

    /** One item: its number in the text's list and our own short words for it. */
    public record Item(String id, String text) {}
}
