package org.huansun.ui.cases;

/**
 * One deadline under two packs.
 *
 * @param before day and article under the old pack; a dash where it has no such deadline
 * @param after the same under the new one
 * @param move whether it moves
 */
public record PackMoveRow(String name, Cell before, Cell after, Move move) {

    /**
     * One side.
     *
     * @param day the last day in words, or a state where there is none
     * @param article as that pack's text numbers it; may be empty
     */
    public record Cell(String day, String article) {}

    /** What becomes of it. */
    public enum Move {
        STAYS,
        MOVES
    }
}
