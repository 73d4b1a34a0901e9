package org.huansun.ui.meeting;

/** What stands in the middle of the host's screen. */
public enum HostPanel {
    /** The words to read aloud and what has to be established. */
    SCRIPT,
    ATTENDANCE,
    CLAUSES,
    MATERIALS,
    ENDING,
    MINUTES
}
