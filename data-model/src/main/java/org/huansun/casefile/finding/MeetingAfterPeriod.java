package org.huansun.casefile.finding;

import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;

/** A meeting was held after the consultation's last day. */
final class MeetingAfterPeriod implements Check {

    @Override
    public Set<String> about() {
        return Set.of("meeting-held");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        for (Fact meeting : state.history().ofType("meeting-held")) {
            state.deadline("consultation-period", meeting.obligor(), meeting.on()).ifPresent(deadline -> deadline.due()
                    .filter(due -> meeting.on().isAfter(due) && !isRefusedSince(state, deadline.trigger(), meeting))
                    .ifPresent(due -> found.accept(Finding.about(meeting, "meeting-after-period",
                            Weight.of(deadline.period().strength()), deadline.period().article(), due.toString()))));
        }
    }

    /** After a court's refusal a consultation is held anew, and no text gives that one a number of days. */
    private static boolean isRefusedSince(CaseOnDay state, Fact notice, Fact meeting) {
        return state.history().ofType("confirmation-refused").stream().anyMatch(refusal ->
                state.history().isBefore(notice, refusal) && state.history().isBefore(refusal, meeting));
    }
}
