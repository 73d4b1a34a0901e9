package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a name in an entry means. A party stays the same under every name that it has borne, so what was served under the
 * old name is answered under the new one.
 */
final class PartyNames {

    private final Map<String, Bearer> bearers = new LinkedHashMap<>();

    private PartyNames() {}

    /** A name and the day from which a party bears it. */
    private record Borne(String name, LocalDate since) {}

    /** One party with its names, in the order of their days. */
    private record Bearer(List<Borne> names, Optional<String> role, Optional<LocalDate> left) {

        String now() {
            return names.getLast().name();
        }

        boolean hasBorne(String name) {
            return names.stream().anyMatch(borne -> borne.name().equals(name));
        }

        boolean bears(String name, LocalDate on) {
            return names.stream().filter(borne -> !borne.since().isAfter(on)).reduce((one, next) -> next)
                    .map(borne -> borne.name().equals(name)).orElse(false);
        }

        Bearer changedBy(Fact change) {
            List<Borne> all = new ArrayList<>(names);
            change.attributes().text("name").filter(name -> !name.equals(now()))
                    .ifPresent(name -> all.add(new Borne(name, change.on())));
            return new Bearer(List.copyOf(all), change.attributes().text("role").or(() -> role), left);
        }
    }

    /** @param seen the facts that count, in the order of their days */
    static PartyNames in(List<Fact> seen) {
        PartyNames names = new PartyNames();
        for (Fact fact : seen) {
            switch (fact.type()) {
                case "party-added" -> names.add(fact);
                case "party-changed" -> names.bearers.computeIfPresent(party(fact), (id, bearer) -> bearer.changedBy(fact));
                case "party-left" -> names.bearers.computeIfPresent(party(fact), (id, bearer) ->
                        new Bearer(bearer.names(), bearer.role(), bearer.left().or(() -> Optional.of(fact.on()))));
                default -> { }
            }
        }
        return names;
    }

    private static String party(Fact fact) {
        return fact.attributes().text("party").orElse("");
    }

    private void add(Fact fact) {
        fact.attributes().text("name").ifPresent(name -> bearers.put(fact.id(), new Bearer(
                List.of(new Borne(name, fact.on())), fact.attributes().text("role"), Optional.empty())));
    }

    boolean isEmpty() {
        return bearers.isEmpty();
    }

    /** The obligors who have not left, by the names that they bear now. */
    Set<String> obligors() {
        return bearers.values().stream()
                .filter(bearer -> bearer.left().isEmpty() && bearer.role().equals(Optional.of("obligor")))
                .map(Bearer::now).collect(Collectors.toUnmodifiableSet());
    }

    /** The day on which the last party of a name left. */
    Optional<LocalDate> leftOn(String name) {
        List<Bearer> so = bearers.values().stream().filter(bearer -> bearer.now().equals(name)).toList();
        boolean gone = so.stream().allMatch(bearer -> bearer.left().isPresent());
        return gone ? so.stream().flatMap(bearer -> bearer.left().stream()).max(LocalDate::compareTo) : Optional.empty();
    }

    /** A fact with the name that its obligor bears now. */
    Fact asNow(Fact fact) {
        Optional<String> now = fact.obligor().map(name -> now(name, fact.on()));
        return now.equals(fact.obligor()) ? fact
                : new Fact(fact.id(), fact.type(), fact.on(), fact.supersedes(), now, fact.attributes());
    }

    /** What two have borne means whoever bore it on the day; where that doesn't settle it, the name stays as it is. */
    String now(String name, LocalDate on) {
        List<Bearer> meant = bearers.values().stream().filter(bearer -> bearer.hasBorne(name)).toList();
        if (meant.size() > 1) {
            meant = meant.stream().filter(bearer -> bearer.bears(name, on)).toList();
        }
        return meant.size() == 1 ? meant.getFirst().now() : name;
    }
}
