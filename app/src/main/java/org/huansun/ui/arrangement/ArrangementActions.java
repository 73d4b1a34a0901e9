package org.huansun.ui.arrangement;

import java.nio.file.Path;

/** What the page asks of the rest. */
public interface ArrangementActions {

    /** Asks for a file and looks at it. */
    void chooseFile();

    /** Looks at a file that was dropped. */
    void read(Path file);

    /** Takes in what was looked at. */
    void accept();

    /** Stops what runs. */
    void cancel();

    /** Goes on counting cases that a stop left. */
    void goOn();

    /** Begins with another file. */
    void another();

    /** Opens a case on a deadline, day by day. */
    void explain(MoveRow row);

    /** Back to the calendar. */
    void leave();
}
