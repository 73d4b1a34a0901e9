package org.huansun.casefile.next;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.MeetingLimit;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.RuleList;

/** Situations of a pack's lists that the file bears out: what may be recorded on them, and what they take away. */
final class Situations {

    private final CaseOnDay state;

    Situations(CaseOnDay state) {
        this.state = state;
    }

    List<NextStep> steps() {
        List<NextStep> steps = new ArrayList<>();
        if (isConsulting()) {
            state.pack().list("failure-situations").ifPresent(grounds -> grounds.items().stream()
                    .filter(this::holds)
                    .forEach(item -> steps.add(new NextStep.Ground(grounds, item, "consultation-failed"))));
            tooMany().ifPresent(steps::add);
        }
        if (!state.isConsultationOver()) {
            steps.addAll(barred());
        }
        return steps;
    }

    private boolean isConsulting() {
        return (state.has("notice-served") || state.has("notice-delivery-tried"))
                && !state.isConsultationOver();
    }

    private boolean holds(RuleList.Item item) {
        return item.sign().isGiven() && state.signs().held(item.sign(), Optional.empty(), state.day()) == Held.HOLDS;
    }

    private Optional<NextStep> tooMany() {
        int next = state.meetings(Optional.empty(), state.day()).size() + 1;
        return MeetingLimit.of(state).filter(limit -> !limit.admits(next, state.day()))
                .map(limit -> new NextStep.MeetingTooMany(limit.figure(), limit.on(state.day()), next));
    }

    private List<NextStep> barred() {
        List<NextStep> barred = new ArrayList<>();
        for (RuleList exceptions : state.pack().lists()) {
            exceptions.against().ifPresent(against -> exceptions.items().stream().filter(this::holds)
                    .forEach(item -> against.lists().stream().filter(this::isAhead)
                            .flatMap(list -> state.pack().list(list).stream())
                            .forEach(list -> barred.add(new NextStep.Barred(exceptions, item, list)))));
        }
        return barred;
    }

    /** Declining comes before the claim is opened, ending it after. */
    private boolean isAhead(String list) {
        return list.equals("decline-situations") != state.has("filing-approved");
    }
}
