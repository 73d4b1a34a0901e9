package org.huansun.casefile.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Party;

/**
 * 利害关系: that somebody is bound to more than one side, as far as the file shows. The regulations don't say what follows;
 * the host has to know it and to ask.
 *
 * @param who by name
 * @param details what else the sentence names
 */
public record Conflict(Kind kind, String who, List<String> details) {

    /** In which way. */
    public enum Kind {
        /** One name or number under two roles that sit on different sides. */
        TWO_SIDES,
        /** One lawyer acts for several obligors. */
        LAWYER_OF_SEVERAL,
        /** Who appraised the damage is to carry out the restoration. */
        APPRAISER_RESTORES,
        /** An officer who visited the site is an expert of the appraisal. */
        OFFICER_IS_EXPERT,
        /** He, or somebody else, said so at the table. */
        DECLARED
    }

    public Conflict {
        details = List.copyOf(details);
    }

    /** All that the file shows of a case. */
    public static List<Conflict> of(CaseOnDay state, List<Party> parties, Meeting meeting) {
        List<Conflict> found = new ArrayList<>();
        found.addAll(twoSides(parties));
        found.addAll(lawyers(parties));
        found.addAll(restorers(state, parties));
        found.addAll(officers(state, parties));
        meeting.attendance().forEach(person -> person.conflict().filter(said -> !said.isBlank())
                .ifPresent(said -> found.add(new Conflict(Kind.DECLARED, person.name(), List.of(said)))));
        return found;
    }

    private static List<Conflict> twoSides(List<Party> parties) {
        Map<String, List<Party>> byIdentity = new LinkedHashMap<>();
        for (Party party : parties) {
            String identity = party.attributes().text("idNumber").or(() -> party.attributes().text("code")).orElse(party.name());
            byIdentity.computeIfAbsent(identity, none -> new ArrayList<>()).add(party);
        }
        return byIdentity.values().stream()
                .filter(same -> same.stream().map(party -> Side.ofRole(party.role())).distinct().count() > 1)
                .map(same -> new Conflict(Kind.TWO_SIDES, same.getFirst().name(), same.stream().map(Party::role).distinct().toList()))
                .toList();
    }

    private static List<Conflict> lawyers(List<Party> parties) {
        Map<String, List<String>> clients = new LinkedHashMap<>();
        parties.stream().filter(party -> party.role().equals("lawyer")).forEach(lawyer -> lawyer.attributes().text("actsFor")
                .ifPresent(client -> clients.computeIfAbsent(lawyer.name(), none -> new ArrayList<>()).add(client)));
        return clients.entrySet().stream().filter(one -> one.getValue().stream().distinct().count() > 1)
                .map(one -> new Conflict(Kind.LAWYER_OF_SEVERAL, one.getKey(), one.getValue().stream().distinct().toList())).toList();
    }

    private static List<Conflict> restorers(CaseOnDay state, List<Party> parties) {
        Set<String> appraisers = Set.copyOf(parties.stream().filter(party -> party.role().equals("appraiser")).map(Party::name).distinct().toList());
        return state.history().facts().stream()
                .filter(fact -> fact.type().equals("restoration-plan-filed") || fact.type().equals("restoration-started"))
                .flatMap(fact -> fact.attributes().text("contractor").stream()).filter(appraisers::contains).distinct()
                .map(name -> new Conflict(Kind.APPRAISER_RESTORES, name, List.of())).toList();
    }

    private static List<Conflict> officers(CaseOnDay state, List<Party> parties) {
        List<String> officers = state.history().ofType("site-visited").stream()
                .flatMap(fact -> people(fact).stream()).distinct().toList();
        return parties.stream().filter(party -> party.role().equals("expert") && officers.contains(party.name()))
                .map(party -> new Conflict(Kind.OFFICER_IS_EXPERT, party.name(), List.of())).toList();
    }

    private static List<String> people(Fact visit) {
        return Optional.of(visit.attributes().texts("people")).stream().flatMap(List::stream)
                .flatMap(line -> List.of(line.split("[、，,；;\\s]+")).stream()).filter(name -> !name.isBlank()).toList();
    }
}
