package org.huansun.ui.meeting;

/** What is recorded of clauses. Each answers whether it is recorded. */
public interface ClauseActions {

    /** A proposal as it stands in the model's editor. */
    boolean proposed();

    /** What a side says to the last proposal. */
    boolean answered(ClauseRow row, String side, boolean agrees);

    /** The editor is opened on a point; it is filled with what is on the table. */
    void edit(ClauseRow row);

    /** The editor is opened for a point that is none of the usual ones. */
    void another();
}
