package org.huansun.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a regulation holds. An empty date is one that the text supplied doesn't give: it is shown as unknown.
 *
 * @param status where it stands
 * @param issued day of issue
 * @param effective first day in force
 * @param repealed day of repeal
 * @param repealedBy the pack that repealed it
 * @param repeals the packs that this one repeals, on the day from which it serves
 * @param serves the days on which the pack is chosen by itself for its region
 * @param mark words to be shown wherever the pack is used
 * @param article where the text speaks of it
 * @param note our own words on it
 */
public record Standing(
        Status status,
        Optional<LocalDate> issued,
        Optional<LocalDate> effective,
        Optional<LocalDate> repealed,
        Optional<String> repealedBy,
        List<String> repeals,
        Serving serves,
        Optional<String> mark,
        Optional<String> article,
        String note) {

    public Standing {
        repeals = List.copyOf(repeals);
    }

    /** Where a regulation stands. */
    public enum Status {
        IN_FORCE,
        REPEALED,
        DRAFT,
        EFFECTIVE_DATE_UNKNOWN
    }

    /** On which days a pack is chosen by itself. */
    public sealed interface Serving {

        /** Whether the pack is chosen for a day. */
        boolean includes(LocalDate day);

        /** A draft: only a person can choose it. */
        record Never() implements Serving {
            @Override
            public boolean includes(LocalDate day) {
                return false;
            }
        }

        /** Wherever no regional pack serves. */
        record Always() implements Serving {
            @Override
            public boolean includes(LocalDate day) {
                return true;
            }
        }

        /** From a day, and where it ends up to a day, both included. */
        record Between(LocalDate from, Optional<LocalDate> until) implements Serving {
            @Override
            public boolean includes(LocalDate day) {
                return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
            }
        }
    }
}
