package org.huansun.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.casefile.Finding.Weight;
import org.huansun.rules.Stage;

/**
 * Which cases a list shows; what is empty doesn't narrow it.
 *
 * @param words a part of title, number, place or a party's name; blank for any
 * @param channel the clue's channel in the pack's words
 * @param dueBy the most urgent deadline, the law's or a self-set one, falls due on this day or before; the overdue ones too
 * @param state how the deadlines stand
 * @param finding something of this weight or graver was found
 */
public record CaseFilters(
        String words,
        Optional<Stage> stage,
        Optional<String> pack,
        Optional<String> person,
        Optional<String> channel,
        Optional<LocalDate> dueBy,
        Optional<DeadlineStanding> state,
        Optional<Weight> finding) {

    /** Every case. */
    public static final CaseFilters NONE = new CaseFilters("", Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** How the deadlines of a case stand. */
    public enum DeadlineStanding {
        /** At least one is overdue. */
        OVERDUE,
        /** The most urgent one is running. */
        RUNNING,
        /** At least one is suspended. */
        SUSPENDED,
        /** An open one touches a day whose arrangement is not sure. */
        PROVISIONAL,
        /** None is open. */
        NONE
    }
}
