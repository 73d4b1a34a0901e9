package org.huansun.casefile.handling;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.Fact;

/**
 * The deadlines of a case that are not the law's: those that people set, and the instalments of an agreement. What is done
 * with one says which by {@code of}; where it only gives the title, the earliest of that title which is still open is meant.
 */
public final class OwnDeadlines {

    private static final String SET = "own-deadline-set";
    private static final String MET = "own-deadline-met";
    private static final String DROPPED = "own-deadline-dropped";
    private static final List<String> ENDS_OF_CLAIM = List.of("claim-terminated", "filing-declined");

    private final CaseOnDay state;
    private final Map<String, Fact> answers = new HashMap<>();

    private OwnDeadlines(CaseOnDay state) {
        this.state = state;
    }

    /** All of a case as of its day, in the order of their due days. */
    public static List<OwnDeadline> of(CaseOnDay state) {
        OwnDeadlines own = new OwnDeadlines(state);
        List<OwnDeadline> all = new ArrayList<>(own.thoseSet());
        all.addAll(new InstalmentDays(state).deadlines());
        all.sort(Comparator.comparing(OwnDeadline::due).thenComparing(OwnDeadline::id));
        return all;
    }

    private List<OwnDeadline> thoseSet() {
        List<Fact> set = state.history().ofType(SET).stream().filter(fact -> due(fact).isPresent())
                .sorted(Comparator.comparing((Fact fact) -> due(fact).orElseThrow())).toList();
        for (Fact answer : state.history().facts()) {
            if (answer.type().equals(MET) || answer.type().equals(DROPPED)) {
                set.stream().filter(fact -> isMeant(answer, fact)).findFirst()
                        .ifPresent(fact -> answers.put(fact.id(), answer));
            }
        }
        return set.stream().map(this::deadline).toList();
    }

    private boolean isMeant(Fact answer, Fact set) {
        Optional<String> of = answer.attributes().text("of");
        if (of.isPresent()) {
            return of.get().equals(set.id());
        }
        return !answers.containsKey(set.id()) && !answer.on().isBefore(set.on())
                && answer.attributes().text("title").equals(set.attributes().text("title"));
    }

    private OwnDeadline deadline(Fact set) {
        LocalDate due = due(set).orElseThrow();
        Optional<Fact> answer = Optional.ofNullable(answers.get(set.id()));
        Optional<LocalDate> met = answer.filter(fact -> fact.type().equals(MET)).map(Fact::on);
        boolean dropped = answer.map(fact -> fact.type().equals(DROPPED)).orElse(false);
        return new OwnDeadline(set.id(), OwnDeadline.Kind.of(set.attributes().text("kind")),
                set.attributes().text("title").orElse(""), set.obligor(), due, set.attributes().text("at"),
                set.attributes().text("basis"), dropped ? State.CANCELLED : state(state, due, met), met);
    }

    /** Where a day stands that nobody has dropped: with the claim it ends too, unless it had passed before. */
    static State state(CaseOnDay state, LocalDate due, Optional<LocalDate> met) {
        if (met.isPresent()) {
            return met.get().isAfter(due) ? State.MET_LATE : State.MET;
        }
        boolean ended = ENDS_OF_CLAIM.stream().flatMap(type -> state.history().ofType(type).stream())
                .anyMatch(end -> end.obligor().isEmpty() && !end.on().isAfter(due));
        if (ended) {
            return State.CANCELLED;
        }
        return state.day().isAfter(due) ? State.OVERDUE : State.RUNNING;
    }

    private static Optional<LocalDate> due(Fact set) {
        try {
            return set.attributes().text("due").map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
