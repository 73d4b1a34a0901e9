package org.huansun.ui.cases;

/** What the list asks of the rest. */
public interface CaseListActions {

    /** Opens a case. */
    void open(String caseId);

    /** Makes a case. */
    void newCase();

    /** Writes what is shown as CSV. */
    void exportCsv();
}
