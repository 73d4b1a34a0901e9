package org.huansun.casefile.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Fact;

/**
 * How far the consultation with one obligor has come.
 *
 * @param tries attempts at service that came before it was served, in their order
 * @param served the last notice served to him, or to all
 * @param reply the deadline of his answer, where the pack or the notice sets one
 * @param replied his first answer since
 * @param meetings meetings held with him since
 * @param end the agreement, or that the consultation failed
 */
public record ObligorProgress(
        String obligor,
        List<Fact> tries,
        Optional<Fact> served,
        Optional<Deadline> reply,
        Optional<Fact> replied,
        List<Fact> meetings,
        Optional<Fact> end) {

    public ObligorProgress {
        tries = List.copyOf(tries);
        meetings = List.copyOf(meetings);
    }

    /** That of an obligor, by the name that he bears on the case's day. */
    public static ObligorProgress of(CaseOnDay state, String obligor) {
        List<Fact> served = all(state, "notice-served", obligor);
        Optional<Fact> last = served.isEmpty() ? Optional.empty() : Optional.of(served.getLast());
        LocalDate since = last.map(Fact::on).orElse(LocalDate.MIN);
        Optional<Fact> end = CaseOnDay.ENDS_OF_CONSULTATION.stream().flatMap(type -> all(state, type, obligor).stream())
                .filter(fact -> !fact.on().isBefore(since)).findFirst();
        return new ObligorProgress(obligor, all(state, "notice-delivery-tried", obligor), last,
                state.deadline("obligor-reply", Optional.of(obligor), state.day()),
                since(since, all(state, "reply-received", obligor)).stream().findFirst(),
                since(since, all(state, "meeting-held", obligor)), end);
    }

    private static List<Fact> all(CaseOnDay state, String type, String obligor) {
        return state.history().ofType(type).stream().filter(fact -> fact.standsFor(Optional.of(obligor))).toList();
    }

    private static List<Fact> since(LocalDate day, List<Fact> facts) {
        return facts.stream().filter(fact -> !fact.on().isBefore(day)).toList();
    }
}
