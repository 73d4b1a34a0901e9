package org.huansun.casefile.meeting;

import java.util.List;
import java.util.Optional;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.History;

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
