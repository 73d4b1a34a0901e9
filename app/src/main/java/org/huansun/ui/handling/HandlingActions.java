package org.huansun.ui.handling;

/** What the tab of 承办 asks of the rest. */
public interface HandlingActions {

    /** Opens the form for whoever is in charge. */
    void assign();

    /** Opens the form for passing the case on. */
    void handOver();

    /** Takes the case that was passed on. */
    void acknowledge();

    /** Opens the form for giving back what was passed on. */
    void decline();

    /** Opens the form for a day of one's own. */
    void setDay();

    /** Opens the form that finishes a day of one's own, or pays an instalment. */
    void finish(OwnDay day);

    /** Opens the form that drops a day of one's own. */
    void drop(OwnDay day);

    /** Opens the form for passing the case to another office. */
    void transfer();

    /** Opens the form for joining it to another case. */
    void join();

    /** Opens the form for splitting some of it off. */
    void split();

    /** Opens another case. */
    void openCase(String caseId);
}
