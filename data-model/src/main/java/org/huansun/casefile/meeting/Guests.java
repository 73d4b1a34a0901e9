package org.huansun.casefile.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Answer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Party;
import org.huansun.casefile.meeting.Guest.Request;
import org.huansun.rules.AttendanceRule;

/** Who must, may and asked to be at a meeting: by the pack, by the parties of the case and by what was recorded. */
public final class Guests {

    private static final String NAME = "name";
    private static final String RULE = "rule";
    private static final Set<String> BY_ROLE = Set.of("appraiser", "expert", "procuratorate", "court", "lawyer", "stakeholder");

    private final CaseOnDay state;
    private final List<Party> parties;
    private final List<Fact> invitations;
    private final List<Fact> requests;

    private Guests(CaseOnDay state, List<Party> parties, int round) {
        this.state = state;
        this.parties = parties;
        this.invitations = ofRound("invitation-sent", round);
        this.requests = ofRound("attendance-requested", round);
    }

    /** The two sides first, then by the pack's rules in their order, then whoever was invited or asked outside of them. */
    public static List<Guest> of(CaseOnDay state, List<Party> parties, int round) {
        return new Guests(state, parties, round).all();
    }

    private List<Fact> ofRound(String type, int round) {
        return state.history().ofType(type).stream().filter(fact -> Meetings.round(fact) == round).toList();
    }

    private List<Guest> all() {
        List<Guest> guests = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        for (Party party : parties) {
            Side side = Side.ofRole(party.role());
            if (side.isParty() && !party.role().equals("lawyer")) {
                named.add(party.name());
                guests.add(guest(Optional.empty(), Optional.of(party.name()), side));
            }
        }
        state.pack().attendance().forEach(rule -> guests.addAll(by(rule, named)));
        for (Fact fact : concat()) {
            String name = fact.attributes().text(NAME).orElse("");
            if (!name.isEmpty() && named.add(name)) {
                guests.add(guest(Optional.empty(), Optional.of(name), side(name)));
            }
        }
        return guests;
    }

    private List<Fact> concat() {
        List<Fact> both = new ArrayList<>(invitations);
        both.addAll(requests);
        return both;
    }

    /** Who was named for a rule; where nobody was, the parties of its role; where there is none, the rule alone. */
    private List<Guest> by(AttendanceRule rule, Set<String> named) {
        Set<String> names = new LinkedHashSet<>();
        concat().stream().filter(fact -> fact.attributes().text(RULE).equals(Optional.of(rule.id())))
                .flatMap(fact -> fact.attributes().text(NAME).stream()).forEach(names::add);
        if (BY_ROLE.contains(rule.role())) {
            parties.stream().filter(party -> isMeant(party, rule)).map(Party::name).filter(name -> !named.contains(name))
                    .forEach(names::add);
        }
        named.addAll(names);
        Side side = Side.ofRole(rule.role());
        return names.isEmpty() ? List.of(guest(Optional.of(rule), Optional.empty(), side))
                : names.stream().map(name -> guest(Optional.of(rule), Optional.of(name), side)).toList();
    }

    /** An appraisal in the simple form is given by experts: what binds the body binds them. */
    private static boolean isMeant(Party party, AttendanceRule rule) {
        boolean actsForObligor = party.attributes().text("actsFor").isPresent();
        return switch (rule.how()) {
            case ATTEND -> party.role().equals(rule.role());
            case NOTIFY, INVITE, OBSERVE, APPLY -> party.role().equals(rule.role()) && !actsForObligor;
        };
    }

    private Side side(String name) {
        return parties.stream().filter(party -> party.name().equals(name)).findFirst()
                .map(party -> Side.ofRole(party.role())).orElse(Side.OBSERVER);
    }

    private Guest guest(Optional<AttendanceRule> rule, Optional<String> name, Side side) {
        Optional<Fact> told = name.flatMap(who -> last(invitations, who));
        Optional<Fact> asked = name.flatMap(who -> last(requests, who));
        return new Guest(rule, name, side, told.map(Fact::on), told.flatMap(fact -> fact.attributes().text("answer")),
                asked.map(fact -> new Request(fact.on(), fact.attributes().text("admitted").flatMap(Answer::of).map(Answer.YES::equals))));
    }

    private static Optional<Fact> last(List<Fact> facts, String name) {
        return facts.stream().filter(fact -> fact.attributes().text(NAME).equals(Optional.of(name))).reduce((one, next) -> next);
    }

    /** Whether a notice of the consultation was served before a day. */
    public static Optional<LocalDate> noticeServed(CaseOnDay state) {
        return state.history().last("notice-served").map(Fact::on);
    }
}
