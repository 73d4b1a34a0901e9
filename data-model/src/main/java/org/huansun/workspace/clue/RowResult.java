package org.huansun.workspace.clue;

import java.util.List;

/** What became of a row of a register. */
public sealed interface RowResult {

    /** The line of the file, from 1. */
    int line();

    /** The clue's title; blank where none was read. */
    String title();

    /** The row as it stands in the file. */
    String original();

    /**
     * It came in.
     *
     * @param reading how it was understood, its title apart
     * @param caseNumber blank in a preview
     * @param pack the id of the pack that the case is under
     * @param remarks what a person should look at
     */
    record CameIn(int line, String title, String original, String reading, String caseNumber, String pack, List<String> remarks)
            implements RowResult {

        public CameIn {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * No case was opened because the clue need not be pursued.
     *
     * @param article of the pack that says so; blank where the text is silent and the register alone says it
     */
    record Excluded(int line, String title, String original, String pack, String article, String reason) implements RowResult {}

    /** It is here already. @param of the number of its case, or the line of this file, in words */
    record Duplicate(int line, String title, String original, String of) implements RowResult {}

    /** It can't be taken in. */
    record Refused(int line, String title, String original, List<String> reasons) implements RowResult {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
