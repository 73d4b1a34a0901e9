package org.huansun.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of a comparison. */
public sealed interface CompareRow {

    /**
     * The head of a part.
     *
     * @param count rules shown in it
     */
    record Part(String title, int count) implements CompareRow {}

    /**
     * A rule as both packs have it.
     *
     * @param part the part of the packs that it belongs to
     * @param left empty where the left pack has no such rule
     * @param right empty where the right pack has none
     */
    record Rule(String part, String name, Optional<Side> left, Optional<Side> right, List<Line> lines) implements CompareRow {

        public Rule {
            lines = List.copyOf(lines);
        }

        boolean differs() {
            return left.isEmpty() || right.isEmpty() || lines.stream().anyMatch(line -> line.same() == Same.NO);
        }

        /** The lines that are to be seen. */
        Stream<Line> lines(Shown shown) {
            return switch (shown) {
                case ALL -> lines.stream();
                case DIFFERENCES -> lines.stream().filter(line -> line.same() == Same.NO);
            };
        }
    }

    /**
     * A rule in one of the packs.
     *
     * @param article where it stands; may be empty
     */
    record Side(String article) {}

    /** What both say of one point; empty where one says nothing. */
    record Line(String label, String left, String right, Same same) {}

    /** Whether both say the same. */
    enum Same {
        YES,
        NO
    }

    /** What of a comparison is shown. */
    enum Shown {
        DIFFERENCES,
        ALL
    }
}
