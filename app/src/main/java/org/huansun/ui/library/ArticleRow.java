package org.huansun.ui.library;

import java.util.List;
import java.util.Optional;

/**
 * An article of a pack.
 *
 * @param article as the text numbers it: 第二十七条, or 六
 * @param heading our topic word
 * @param digest in our own words
 * @param official the text that the user imported, if any
 * @param rules what the pack draws from it
 */
public record ArticleRow(
        int number, String article, String heading, String digest, Optional<String> official, List<RuleRow> rules)
        implements Reading {

    public ArticleRow {
        rules = List.copyOf(rules);
    }
}
