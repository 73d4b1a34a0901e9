package org.huansun.ui.cases;

/**
 * A choice of a filter.
 *
 * @param id handed back when it is chosen; empty for all
 */
public record CaseFilter(String id, String words) {

    @Override
    public String toString() {
        return words;
    }
}
