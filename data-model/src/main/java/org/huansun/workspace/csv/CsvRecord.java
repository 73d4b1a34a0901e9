package org.huansun.workspace.csv;

import java.util.List;
import java.util.Optional;

/**
 * One record of a file: a row of cells, or one that is broken.
 *
 * @param line the line of the file on which it begins, from 1, as an editor counts
 * @param original its text as it stands in the file; a long one is cut
 * @param cells as they stand in the file, the quotation marks undone; none where it is broken
 * @param flaw what is wrong with it
 */
public record CsvRecord(int line, String original, List<String> cells, Optional<CsvFlaw> flaw) {

    private static final int LONGEST_SHOWN = 2000;

    public CsvRecord {
        original = original.length() <= LONGEST_SHOWN ? original : original.substring(0, LONGEST_SHOWN) + "…";
        cells = List.copyOf(cells);
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return flaw.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
