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

    /** Writes all that the filters let through as CSV, in the columns shown. */
    void exportCsv();

    /** Shows another page of the list. */
    void turn(Turn turn);

    /** Keeps the choice of now under a name; one of that name is replaced. */
    void save(String name);

    /** Forgets a kept choice. */
    void forget(SavedFilter filter);

    /** The user chose other columns. */
    void columnsChanged();
}
