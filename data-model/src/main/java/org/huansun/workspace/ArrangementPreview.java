package org.huansun.workspace;

import java.nio.file.Path;
import java.util.List;
import org.huansun.time.CalendarDifference;
import org.huansun.time.YearArrangement;

/**
 * What taking a year's arrangement in would do.
 *
 * @param file where it was read from
 * @param sha256 of its bytes: what is taken in must be what was looked at
 * @param standing whether a year is new or put right
 * @param difference the days that would be others
 * @param moves the open deadlines that would have another day, or become sure or provisional
 */
public record ArrangementPreview(Path file, String sha256, YearArrangement year, Standing standing,
        CalendarDifference difference, List<DeadlineMove> moves) {

    public ArrangementPreview {
        moves = List.copyOf(moves);
    }

    /** What the year is beside those that are loaded. */
    public enum Standing {
        /** No arrangement of it is loaded yet. */
        NEW,
        /** One is loaded; this one would stand in its place. */
        CORRECTION
    }

    /** How many deadlines of a kind. */
    public long count(DeadlineMove.Kind kind) {
        return moves.stream().filter(move -> move.kind() == kind).count();
    }

    /** The file's name. */
    public String name() {
        return file.getFileName().toString();
    }
}
