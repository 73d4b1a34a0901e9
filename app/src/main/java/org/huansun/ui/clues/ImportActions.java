package org.huansun.ui.clues;

import java.nio.file.Path;

/** What the import asks of the rest. */
public interface ImportActions {

    /** Asks for a file and reads it. */
    void chooseFile();

    /** Reads a file that was dropped. */
    void read(Path file);

    /** Code or separator was changed: read the file again. */
    void readAgain();

    /** A column means something else now: say what is missing. */
    void meaningsChanged();

    /** Says what would become of each row. */
    void preview();

    /** Takes the rows in. */
    void run();

    /** Ends taking in; what is in stays. */
    void cancel();

    /** Writes the report as CSV. */
    void exportReport();

    /** Opens the case of a row. */
    void openCase(ResultRow row);

    /** Begins with another file. */
    void another();

    /** Back to the list of cases. */
    void leave();
}
