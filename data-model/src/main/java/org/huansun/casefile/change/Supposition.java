package org.huansun.casefile.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.rules.RulePack;

/** Something that is only supposed of a case: nothing of it is recorded. */
public sealed interface Supposition {

    /** The days that it speaks of. */
    List<LocalDate> days();

    /** An entry happened on another day. */
    record EntryMoved(String entry, LocalDate to) implements Supposition {
        @Override
        public List<LocalDate> days() {
            return List.of(to);
        }
    }

    /**
     * Something is commissioned for which the pack lets deadlines stand still.
     *
     * @param from the day of the commission; days are passed over from the next
     * @param to the day on which the report comes; empty if it stays out
     */
    record Suspension(LocalDate from, Optional<LocalDate> to) implements Supposition {
        @Override
        public List<LocalDate> days() {
            return Stream.concat(Stream.of(from), to.stream()).toList();
        }
    }

    /**
     * One deadline is extended.
     *
     * @param period the id of its period
     * @param trigger the entry that opened it
     * @param on the day on which that is granted
     */
    record Extension(String period, String trigger, LocalDate on) implements Supposition {
        @Override
        public List<LocalDate> days() {
            return List.of(on);
        }
    }

    /** The case is under another pack. */
    record UnderPack(RulePack pack) implements Supposition {
        @Override
        public List<LocalDate> days() {
            return List.of();
        }
    }
}
