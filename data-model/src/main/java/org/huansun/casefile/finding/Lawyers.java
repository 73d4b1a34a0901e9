package org.huansun.casefile.finding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Party;
import org.huansun.casefile.party.Authorisation;

/** The lawyers of a case with every authorisation that they have had, and what they did under it. */
final class Lawyers {

    /** Entry types that say by whom something was done on a party's behalf. */
    static final Set<String> ACTS = Set.of("reply-received", "agreement-signed", "minutes-signed", "attendance-recorded");

    private static final List<String> PARTY_ENTRIES = List.of("party-added", "party-changed");

    private final Map<String, Set<Authorisation>> papers = new LinkedHashMap<>();

    Lawyers(CaseOnDay state) {
        List<Fact> facts = state.history().facts();
        facts.stream().filter(fact -> PARTY_ENTRIES.contains(fact.type())).map(Fact::on).distinct()
                .forEach(day -> Party.of(facts, day).forEach(party -> Authorisation.of(party)
                        .ifPresent(paper -> papers.computeIfAbsent(party.entry(), none -> new LinkedHashSet<>()).add(paper))));
    }

    /** What the lawyer who did an act has been authorised to; empty where no lawyer did it. */
    List<Authorisation> of(Fact act) {
        Optional<String> name = actor(act);
        return papers.values().stream().filter(own -> own.stream().anyMatch(paper -> name.equals(Optional.of(paper.lawyer()))))
                .flatMap(Set::stream).toList();
    }

    private static Optional<String> actor(Fact act) {
        return switch (act.type()) {
            case "minutes-signed" -> act.attributes().text("name");
            case "attendance-recorded" -> act.attributes().text("present").filter("false"::equals).isPresent()
                    ? Optional.empty() : act.attributes().text("name");
            default -> act.attributes().text("through");
        };
    }
}
