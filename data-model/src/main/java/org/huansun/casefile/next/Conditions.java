package org.huansun.casefile.next;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.RuleList;

/** The conditions that an entry still lacks: once a claim is open, and somebody has begun to establish them. */
final class Conditions {

    private final CaseOnDay state;

    Conditions(CaseOnDay state) {
        this.state = state;
    }

    List<NextStep> steps() {
        List<NextStep> steps = new ArrayList<>();
        if (state.has("filing-approved") && !state.isConsultationOver()) {
            for (RuleList list : state.pack().lists()) {
                if (!list.before().isEmpty() && list.before().stream().noneMatch(state::has) && !isSettled(list)) {
                    steps.addAll(lacking(list));
                }
            }
        }
        return steps;
    }

    /** Once a meeting was held, nothing has to be shown for signing without one. */
    private boolean isSettled(RuleList list) {
        return list.id().equals("no-meeting-conditions") && state.has("meeting-held");
    }

    private List<NextStep> lacking(RuleList list) {
        List<NextStep> lacking = new ArrayList<>();
        boolean begun = false;
        for (RuleList.Item item : list.items()) {
            if (item.sign().isGiven()) {
                Held held = state.signs().held(item.sign(), Optional.empty(), state.day());
                begun |= held != Held.UNRECORDED && !item.sign().shownBy().isEmpty();
                if (held != Held.HOLDS) {
                    lacking.add(new NextStep.Condition(list, item, list.before().getFirst(), held));
                }
            }
        }
        return begun ? lacking : List.of();
    }
}
