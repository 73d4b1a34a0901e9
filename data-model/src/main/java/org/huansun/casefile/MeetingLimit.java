package org.huansun.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.rules.Threshold;

/**
 * 磋商次数上限 in a case: the pack's figure, and one more for each approval. An approval may say in {@code meetings} how many
 * it adds; a text that only says 适当 leaves that to the approval, and one that doesn't say counts as one.
 *
 * @param figure the pack's
 */
public record MeetingLimit(Threshold figure, CaseOnDay state) {

    /** That of the pack, if it has one. */
    public static Optional<MeetingLimit> of(CaseOnDay state) {
        return state.pack().threshold("consultation-meetings").map(figure -> new MeetingLimit(figure, state));
    }

    /** Whether the text lets an approval raise it. */
    public boolean raisable() {
        return figure.raisedBy().isPresent();
    }

    /** How many meetings one consultation may have on a day. */
    public int on(LocalDate day) {
        int more = figure.raisedBy().stream().flatMap(type -> state.history().ofType(type).stream())
                .filter(approval -> !approval.on().isAfter(day))
                .mapToInt(approval -> approval.attributes().count("meetings").orElse(1)).sum();
        return figure.value() + more;
    }

    /** Whether a meeting of a number, from 1, may be held on a day. */
    public boolean admits(int number, LocalDate day) {
        return number <= on(day);
    }
}
