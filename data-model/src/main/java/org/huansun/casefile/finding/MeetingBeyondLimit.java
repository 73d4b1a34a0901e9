package org.huansun.casefile.finding;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;
import org.huansun.casefile.MeetingLimit;

/**
 * A meeting was held beyond the number that the pack allows: without an approval made on or before its day (NMG-2025
 * 第二十七条, GX-DRAFT 第二十条), or where the text has no approval at all.
 */
final class MeetingBeyondLimit implements Check {

    @Override
    public Set<String> about() {
        return Set.of("meeting-held");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        Optional<MeetingLimit> limit = MeetingLimit.of(state);
        limit.ifPresent(most -> {
            for (Fact meeting : state.history().ofType("meeting-held")) {
                int number = state.meetingsUpTo(meeting).size();
                if (!most.admits(number, meeting.on())) {
                    found.accept(Finding.about(meeting, "meeting-beyond-limit",
                            Weight.of(most.figure().strength()), most.figure().article(), String.valueOf(number),
                            String.valueOf(most.on(meeting.on()))));
                }
            }
        });
    }
}
