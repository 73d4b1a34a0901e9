package org.huansun.ui.parties;

/** What the tab of the parties asks of the rest. */
public interface PartiesActions {

    /** Opens the form for another party. */
    void add();

    /** Opens the form for what has changed of a party. */
    void change(String party);

    /** Opens the form for a party that leaves. */
    void leave(String party);

    /** A private detail in full; it is asked for each time it is shown and kept by nobody. */
    String reveal(String party, String detail);
}
