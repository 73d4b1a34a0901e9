package org.huansun.workspace;

import java.util.List;
import java.util.Optional;

/**
 * What became of each file that was to be taken in.
 *
 * @param stopped why it ended before the last file; empty where it didn't
 */
public record IntakeReport(List<Line> lines, Optional<String> stopped) {

    public IntakeReport {
        lines = List.copyOf(lines);
    }

    /**
     * One file.
     *
     * @param shown its path below the chosen folder, or its name
     */
    public record Line(String shown, Outcome outcome) {}

    /** What became of a file. */
    public sealed interface Outcome {

        /**
         * It came in, by this entry.
         *
         * @param elsewhere other cases that hold the same original
         */
        record CameIn(Entry entry, List<HoldingCase> elsewhere) implements Outcome {

            public CameIn {
                elsewhere = List.copyOf(elsewhere);
            }
        }

        /** The case has the same original already, by this entry, whatever its name. */
        record AlreadyThere(Entry entry) implements Outcome {}

        /** It did not come in; nothing of it was kept. */
        record NotTaken(String reason) implements Outcome {}
    }

    /** How many came in. */
    public long cameIn() {
        return lines.stream().filter(line -> line.outcome() instanceof Outcome.CameIn).count();
    }

    /** How many were there already. */
    public long alreadyThere() {
        return lines.stream().filter(line -> line.outcome() instanceof Outcome.AlreadyThere).count();
    }

    /** How many did not come in. */
    public long notTaken() {
        return lines.stream().filter(line -> line.outcome() instanceof Outcome.NotTaken).count();
    }
}
