package org.huansun.ui.shell;

/** What the frame asks of the rest. */
public interface ShellActions {

    /** The user typed into the search field; hits go into {@link ShellModel#hits()}. */
    void search(String words);

    /** The user chose a hit. */
    void open(SearchHit hit);

    /** F1 on a page. */
    void help(String pageId);
}
