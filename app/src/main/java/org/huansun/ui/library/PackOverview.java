package org.huansun.ui.library;

import java.util.List;

/**
 * What concerns a pack as a whole.
 *
 * @param rules its standing, its way of counting, and what else stands in none of its articles
 * @param borrows what it takes from another pack
 */
public record PackOverview(PackRow pack, List<RuleRow> rules, List<BorrowRow> borrows) implements Reading {

    public PackOverview {
        rules = List.copyOf(rules);
        borrows = List.copyOf(borrows);
    }
}
