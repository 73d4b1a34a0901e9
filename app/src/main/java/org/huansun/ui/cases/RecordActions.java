package org.huansun.ui.cases;

/** What the panel asks of the rest. */
public interface RecordActions {

    /** Saves the entry; when that worked, the owner closes the panel. */
    void save(RecordModel model);

    /** Closes the panel; what was typed stays as a draft. */
    void close(RecordModel model);
}
