package org.huansun.ui.search;

/** What the page asks of the rest. */
public interface SearchActions {

    /** The words or the kind have changed: {@link SearchModel#show} is called with what they find. */
    void search();

    /** The next hits: {@link SearchModel#append} is called with them. */
    void more();

    /** The user chose a hit. */
    void open(ResultRow row);
}
