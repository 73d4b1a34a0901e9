package org.huansun.documents.setting;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param lines one below the other
 * @param look of the cell as a whole
 */
public record Cell(List<Words> lines, Look look) {

    public Cell {
        lines = List.copyOf(lines);
    }

    /** One line of plain words. */
    public static Cell of(String text) {
        return of(text, Look.PLAIN);
    }

    /** One line of words. */
    public static Cell of(String text, Look look) {
        return new Cell(List.of(Words.plain(text)), look);
    }
}
