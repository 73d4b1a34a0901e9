package org.huansun.cli;

/** What a process ends with; a contract. */
final class ExitStatus {

    /** Done. */
    static final int DONE = 0;
    /** Done, and something did not hold: that is what was asked. */
    static final int DOES_NOT_HOLD = 1;
    /** The command line itself is wrong. */
    static final int USAGE = 2;
    /** What was given can't be used. */
    static final int BAD_INPUT = 3;
    /** Refused: in use, or not what it says it is. */
    static final int REFUSED = 4;
    /** Our fault. */
    static final int FAULT = 70;

    private ExitStatus() {}
}
