package org.huansun.ui.shell;

/** What the frame asks of the rest. */
public interface ShellActions {

    /** The user typed into the search field; what is found goes into {@link ShellModel#answer()}. */
    void search(String words);

    /** The user wants to see all that was found by what is typed. */
    void searchAll();

    /** The user chose a hit. */
    void open(SearchHit hit);

    /** F1 on a page. */
    void help(String pageId);
}
