package org.huansun.casefile.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.History;
import org.huansun.casefile.Party;

/** With whom nothing is left to consult about: it was agreed at the last meeting, or is over, and no court has refused it since. */
public final class Settled {

    private final History history;

    public Settled(History history) {
        this.history = history;
    }

    /** Whether it is so with an obligor; where none is a party, with whoever was meant. */
    public boolean with(Optional<String> obligor) {
        return with(obligor, Optional.empty());
    }

    /**
     * The obligors with whom a round is held: all but those with whom it was so before the round began; all of them where it
     * was so with each.
     *
     * @param obligors by name
     */
    public List<String> open(List<String> obligors, int round) {
        Optional<Fact> began = history.facts().stream().filter(fact -> Meetings.isOf(fact, round)).findFirst();
        List<String> open = obligors.stream().filter(obligor -> !with(Optional.of(obligor), began)).toList();
        return open.isEmpty() ? obligors : open;
    }

    /**
     * Who has to agree in a round, by name: who claims, then each obligor with whom it is held.
     *
     * @param unnamed what a side is called of which nobody is a party
     */
    public List<String> sides(List<Party> parties, int round, Function<Side, String> unnamed) {
        List<String> sides = new ArrayList<>(Side.CLAIMANT.names(parties).stream().limit(1).toList());
        if (sides.isEmpty()) {
            sides.add(unnamed.apply(Side.CLAIMANT));
        }
        List<String> obligors = Side.OBLIGOR.names(parties);
        sides.addAll(obligors.isEmpty() ? List.of(unnamed.apply(Side.OBLIGOR)) : open(obligors, round));
        return sides;
    }

    private boolean with(Optional<String> obligor, Optional<Fact> before) {
        boolean over = false;
        boolean agreed = false;
        for (Fact fact : history.facts()) {
            if (before.equals(Optional.of(fact))) {
                break;
            }
            if (concerns(fact, obligor)) {
                boolean refused = fact.type().equals("confirmation-refused");
                over = !refused && (over || CaseOnDay.ENDS_OF_CONSULTATION.contains(fact.type()));
                agreed = !refused && (fact.type().equals("meeting-held") ? isAgreed(fact) : agreed);
            }
        }
        return over || agreed;
    }

    private static boolean concerns(Fact fact, Optional<String> obligor) {
        return obligor.isEmpty() || fact.standsFor(obligor);
    }

    private static boolean isAgreed(Fact meeting) {
        return meeting.attributes().text("outcome").flatMap(Ending.Outcome::of).equals(Optional.of(Ending.Outcome.AGREED));
    }
}
