package org.huansun.ui.cases;

/** What the list asks of the rest. */
public interface CaseListActions {

    /** Opens a case. */
    void open(String caseId);

    /** Makes a case. */
    void newCase();

    /** Takes a register of clues in. */
    void importClues();

    /** Shows the quarter's list of clues. */
    void listClues();

    /** Writes what is shown as CSV. */
    void exportCsv();
}
