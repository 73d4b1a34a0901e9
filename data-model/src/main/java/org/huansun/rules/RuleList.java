package org.huansun.rules;

import java.util.List;
import java.util.Optional;

/**
 * A list that a regulation gives, such as the situations in which a consultation has failed.
 *
 * @param items in the text's order
 * @param strength by the modal word of the text; {@link Strength#MAY} where the list obliges to nothing
 * @param before entry types before which every item has to hold; none where the list is no list of conditions
 * @param against what an item of this list forbids
 */
public record RuleList(
        String id,
        String name,
        String article,
        List<Item> items,
        Strength strength,
        List<String> before,
        Optional<Against> against,
        Optional<String> note) {

    public RuleList {
        items = List.copyOf(items);
        before = List.copyOf(before);
    }

    /** An item by its number in the text. */
    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    /**
     * One item.
     *
     * @param id its number in the text's list
     * @param text our own short words for it
     * @param words by which other people's papers name it; none where nobody has written any down
     * @param strength that of its list, unless it binds less: a place for whatever else there is
     * @param sign by what a file shows that it holds
     */
    public record Item(String id, String text, List<String> words, Strength strength, Sign sign) {

        public Item {
            words = List.copyOf(words);
        }
    }

    /** Items of other lists that no longer count once an item of this list holds. */
    public record Against(List<String> lists, List<String> items) {

        public Against {
            lists = List.copyOf(lists);
            items = List.copyOf(items);
        }
    }
}
