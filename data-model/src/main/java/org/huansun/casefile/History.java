package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.huansun.rules.EntryPattern;

/**
 * The facts of a case that count on a day: those dated up to it that nothing live supersedes, in the order of their days,
 * then of recording (counting.md 10 and 12 of the design; 民法典第二百零一条 counts by days, not hours).
 */
final class History {

    private final List<Fact> seen;
    private final LocalDate asOf;
    private final Set<String> obligors = new TreeSet<>();

    private History(List<Fact> seen, LocalDate asOf) {
        this.seen = seen;
        this.asOf = asOf;
        for (Fact fact : seen) {
            fact.obligor().ifPresent(obligors::add);
            if (fact.type().equals("party-added") && fact.attributes().text("role").equals(Optional.of("obligor"))) {
                fact.attributes().text("name").ifPresent(obligors::add);
            }
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

    LocalDate asOf() {
        return asOf;
    }

    List<Fact> facts() {
        return seen;
    }

    /** The facts that a pattern means, in order. */
    List<Fact> matching(EntryPattern pattern) {
        List<Fact> matching = new ArrayList<>();
        for (Fact fact : seen) {
            if (matches(fact, pattern)) {
                matching.add(fact);
            }
        }
        return matching;
    }

    static boolean matches(Fact fact, EntryPattern pattern) {
        if (!fact.type().equals(pattern.type())) {
            return false;
        }
        for (Map.Entry<String, String> wanted : pattern.where().entrySet()) {
            if (!fact.attributes().text(wanted.getKey()).equals(Optional.of(wanted.getValue()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The first fact with which something is done for an obligor. What concerns all is done by a fact that names none, or
     * by the last of those that name each known obligor.
     */
    Optional<Fact> firstFor(Optional<String> obligor, Predicate<Fact> wanted) {
        Set<String> done = new HashSet<>();
        for (Fact fact : seen) {
            if (wanted.test(fact)) {
                fact.obligor().ifPresent(done::add);
                boolean forAll = obligor.isEmpty() && !done.isEmpty() && done.containsAll(obligors);
                if (fact.standsFor(obligor) || forAll) {
                    return Optional.of(fact);
                }
            }
        }
        return Optional.empty();
    }

    /** Facts by their ids. */
    Map<String, Fact> byId() {
        Map<String, Fact> byId = new HashMap<>();
        seen.forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }
}
