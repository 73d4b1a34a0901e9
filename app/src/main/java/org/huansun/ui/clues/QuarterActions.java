package org.huansun.ui.clues;

/** What the page of the quarter's list asks of the rest. */
public interface QuarterActions {

    /** Another quarter or form was chosen: make the list. */
    void chosen();

    /** Writes the list as CSV. */
    void exportList();

    /** Opens a case. */
    void openCase(String caseId);

    /** Takes a register in. */
    void importRegister();

    /** Back to the list of cases. */
    void leave();
}
