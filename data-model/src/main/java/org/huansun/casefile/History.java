package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.huansun.rules.EntryPattern;

/**
 * The facts of a case that count on a day: those dated up to it that nothing live supersedes, in the order of their days,
 * then of recording (counting.md 10 and 12 of the design; 民法典第二百零一条 counts by days, not hours). Whom a fact
 * concerns is told by the name that the party bears on that day, whatever it was called when the fact was recorded.
 */
public final class History {

    private final List<Fact> seen;
    private final LocalDate asOf;
    private final Map<String, List<Fact>> byType = new HashMap<>();
    private final PartyNames names;
    private final Set<String> obligors;

    private History(List<Fact> seen, LocalDate asOf) {
        this.names = PartyNames.in(seen);
        this.seen = names.isEmpty() ? seen : seen.stream().map(names::asNow).toList();
        this.asOf = asOf;
        this.obligors = names.obligors();
        for (Fact fact : this.seen) {
            byType.computeIfAbsent(fact.type(), none -> new ArrayList<>(2)).add(fact);
        }
    }

    static History of(List<Fact> recorded, LocalDate asOf) {
        Set<String> superseded = Superseded.ids(recorded);
        List<Fact> seen = new ArrayList<>(recorded.size());
        for (Fact fact : recorded) {
            if (!fact.on().isAfter(asOf) && !superseded.contains(fact.id()) && !fact.type().equals(Fact.WITHDRAWAL)) {
                seen.add(fact);
            }
        }
        seen.sort(Comparator.comparing(Fact::on));
        return new History(seen, asOf);
    }

    /** The day as of which the case is seen. */
    public LocalDate asOf() {
        return asOf;
    }

    /** All facts, in order. */
    public List<Fact> facts() {
        return seen;
    }

    /** The first fact of a type. */
    public Optional<Fact> first(String type) {
        return ofType(type).stream().findFirst();
    }

    /** The last fact of a type. */
    public Optional<Fact> last(String type) {
        List<Fact> facts = ofType(type);
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast());
    }

    /** The names of the obligors who are parties: not of those who have left. */
    public Set<String> obligors() {
        return Set.copyOf(obligors);
    }

    /** The name that a party bears now who bore this one on a day; the same where no party did. */
    public String nameNow(String name, LocalDate on) {
        return names.now(name, on);
    }

    /** The day on which a party of this name left the case; empty where one is still there. */
    Optional<LocalDate> leftOn(Optional<String> name) {
        return name.flatMap(names::leftOn);
    }

    /** The facts of a type, in order. */
    public List<Fact> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Whether one fact of this history stands before another. */
    public boolean isBefore(Fact one, Fact other) {
        if (!one.on().equals(other.on())) {
            return one.on().isBefore(other.on());
        }
        for (Fact fact : seen) {
            if (fact == one || fact == other) {
                return fact == one;
            }
        }
        throw new IllegalArgumentException("not in this history");
    }

    /** The facts that a pattern means, in order. */
    public List<Fact> matching(EntryPattern pattern) {
        List<Fact> ofType = ofType(pattern.type());
        return pattern.where().isEmpty() ? ofType : ofType.stream().filter(fact -> matches(fact, pattern)).toList();
    }

    /** Whether a pattern means a fact. */
    public static boolean matches(Fact fact, EntryPattern pattern) {
        if (!fact.type().equals(pattern.type())) {
            return false;
        }
        for (Map.Entry<String, String> wanted : pattern.where().entrySet()) {
            if (fact.attributes().text(wanted.getKey()).filter(value -> means(value, wanted.getValue())).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean means(String value, String wanted) {
        return value.equals(wanted) || Answer.of(wanted).flatMap(answer -> Answer.of(value).filter(answer::equals)).isPresent();
    }

    /**
     * The first fact of one of the types with which something is done for an obligor. What concerns all is done by a fact
     * that names none, or by the last of those that name each obligor who is a party.
     */
    Optional<Fact> firstFor(Optional<String> obligor, Collection<String> types, Predicate<Fact> wanted) {
        if (!holdsAny(types)) {
            return Optional.empty();
        }
        Set<String> done = obligor.isEmpty() && !obligors.isEmpty() ? new HashSet<>() : Set.of();
        for (Fact fact : seen) {
            if (types.contains(fact.type()) && wanted.test(fact)) {
                if (fact.standsFor(obligor) || obligor.isEmpty() && isLastToCome(fact, done)) {
                    return Optional.of(fact);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isLastToCome(Fact fact, Set<String> done) {
        if (obligors.isEmpty()) {
            return false;
        }
        fact.obligor().ifPresent(done::add);
        return done.containsAll(obligors);
    }

    private boolean holdsAny(Collection<String> types) {
        for (String type : types) {
            if (byType.containsKey(type)) {
                return true;
            }
        }
        return false;
    }
}
