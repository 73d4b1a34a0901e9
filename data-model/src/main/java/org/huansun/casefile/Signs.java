package org.huansun.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.rules.EntryPattern;
import org.huansun.rules.Sign;
import org.huansun.rules.Threshold;

/** Whether a case's file shows what an item of a pack's list speaks of. */
public final class Signs {

    private static final String CIRCUMSTANCE = "circumstance-noted";
    private static final String REPLY = "reply-received";
    private static final String DELIVERY_TRIED = "notice-delivery-tried";

    private final CaseOnDay state;

    Signs(CaseOnDay state) {
        this.state = state;
    }

    /** What a file says of an item. */
    public enum Held {
        /** It is shown. */
        HOLDS,
        /** The file says the opposite. */
        DENIED,
        /** The file says nothing of it. */
        UNRECORDED
    }

    /**
     * What the file says up to a day.
     *
     * @param obligor whom it concerns; empty for all of them
     * @return {@link Held#UNRECORDED} for an item that only people can judge
     */
    public Held held(Sign sign, Optional<String> obligor, LocalDate upTo) {
        List<Held> needs = sign.needs().stream().map(pattern -> held(pattern, obligor, upTo)).toList();
        if (!sign.hasAlternatives()) {
            return sign.isGiven() ? all(needs) : Held.UNRECORDED;
        }
        List<Held> ways = new ArrayList<>(sign.shownBy().stream().map(pattern -> held(pattern, obligor, upTo)).toList());
        sign.overdue().ifPresent(period -> ways.add(overdue(period, obligor, upTo)));
        sign.threshold().flatMap(state.pack()::threshold).ifPresent(figure -> ways.add(kept(figure, obligor, upTo)));
        List<Held> whole = new ArrayList<>(needs);
        whole.add(any(ways));
        return all(whole);
    }

    private static Held all(Collection<Held> parts) {
        return parts.contains(Held.DENIED) ? Held.DENIED : parts.contains(Held.UNRECORDED) ? Held.UNRECORDED : Held.HOLDS;
    }

    private static Held any(Collection<Held> ways) {
        return ways.contains(Held.HOLDS) ? Held.HOLDS : ways.contains(Held.DENIED) ? Held.DENIED : Held.UNRECORDED;
    }

    /** Whether the entries that a pattern means are there up to a day. */
    public Held held(EntryPattern pattern, Optional<String> obligor, LocalDate upTo) {
        List<Fact> facts = state.history().ofType(pattern.type()).stream().filter(fact -> !fact.on().isAfter(upTo)).toList();
        if (pattern.type().equals(CIRCUMSTANCE)) {
            Optional<String> name = Optional.ofNullable(pattern.where().get("name"));
            return last(facts.stream().filter(fact -> fact.attributes().text("name").equals(name)).toList(), pattern);
        }
        if (pattern.type().equals(REPLY)) {
            return all(repliers(obligor, facts).stream().map(who -> last(saidBy(who, facts), pattern)).toList());
        }
        List<Fact> standing = saidBy(obligor, facts);
        if (pattern.type().equals(DELIVERY_TRIED) && isServed(obligor, upTo)) {
            return Held.DENIED;
        }
        if (standing.stream().anyMatch(fact -> History.matches(fact, pattern))) {
            return Held.HOLDS;
        }
        return standing.isEmpty() ? Held.UNRECORDED : Held.DENIED;
    }

    /** What could be served was not tried in vain. */
    private boolean isServed(Optional<String> obligor, LocalDate upTo) {
        return saidBy(obligor, state.history().ofType("notice-served")).stream().anyMatch(fact -> !fact.on().isAfter(upTo));
    }

    /**
     * Those who have to have answered: the one meant, or every obligor where some answered in their own name; where nobody
     * was recorded as a party, those who answered.
     */
    private Collection<Optional<String>> repliers(Optional<String> obligor, List<Fact> replies) {
        List<Optional<String>> named = replies.stream().map(Fact::obligor).filter(Optional::isPresent).distinct().toList();
        if (obligor.isPresent() || named.isEmpty()) {
            return List.of(obligor);
        }
        Set<String> parties = state.history().obligors();
        return parties.isEmpty() ? named : parties.stream().map(Optional::of).toList();
    }

    private static List<Fact> saidBy(Optional<String> obligor, List<Fact> facts) {
        return obligor.isEmpty() ? facts : facts.stream().filter(fact -> fact.standsFor(obligor)).toList();
    }

    /** Of what can change, the last word counts. */
    private static Held last(List<Fact> facts, EntryPattern pattern) {
        if (facts.isEmpty()) {
            return Held.UNRECORDED;
        }
        if (History.matches(facts.getLast(), pattern)) {
            return Held.HOLDS;
        }
        return isAnswered(facts.getLast(), pattern) ? Held.DENIED : Held.UNRECORDED;
    }

    /** Words that are neither 是 nor 否 deny nothing. */
    private static boolean isAnswered(Fact fact, EntryPattern pattern) {
        return pattern.where().entrySet().stream().filter(wanted -> Answer.of(wanted.getValue()).isPresent())
                .allMatch(wanted -> fact.attributes().text(wanted.getKey()).flatMap(Answer::of).isPresent());
    }

    private Held overdue(String period, Optional<String> obligor, LocalDate upTo) {
        Optional<Deadline> deadline = state.deadline(period, obligor, upTo);
        Optional<LocalDate> due = deadline.flatMap(Deadline::due);
        if (due.isEmpty()) {
            return Held.UNRECORDED;
        }
        boolean metInTime = deadline.flatMap(Deadline::metOn).map(met -> !met.isAfter(due.get())).orElse(false);
        return due.get().isBefore(upTo) && !metInTime ? Held.HOLDS : Held.DENIED;
    }

    private Held kept(Threshold figure, Optional<String> obligor, LocalDate upTo) {
        Optional<BigDecimal> value = switch (figure.unit()) {
            case YUAN -> new DamageAmount(state).heldAgainst(figure, upTo);
            case MEETINGS -> Optional.of(BigDecimal.valueOf(state.meetings(obligor, upTo).size()));
            case PEOPLE, PERCENT, YEARS, TIMES -> Optional.empty();
        };
        return value.map(held -> figure.admits(held) ? Held.HOLDS : Held.DENIED).orElse(Held.UNRECORDED);
    }
}
