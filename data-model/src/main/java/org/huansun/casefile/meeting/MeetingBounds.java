package org.huansun.casefile.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.MeetingLimit;

/**
 * What bounds the next meeting of the running consultation.
 *
 * @param number the how-manieth it would be
 * @param limit how many there may be; empty where the pack has no figure
 * @param period 磋商期限, while it runs or is over without an end
 * @param interval 再次磋商 by when, where the pack has one and a divided meeting has opened it
 */
public record MeetingBounds(int number, Optional<MeetingLimit> limit, Optional<Deadline> period, Optional<Deadline> interval) {

    /** Those of a case on its day. */
    public static MeetingBounds of(CaseOnDay state) {
        return new MeetingBounds(state.meetings(Optional.empty(), state.day()).size() + 1, MeetingLimit.of(state),
                open(state, "consultation-period"), open(state, "next-meeting"));
    }

    private static Optional<Deadline> open(CaseOnDay state, String period) {
        return state.deadlines().deadlines().stream()
                .filter(deadline -> deadline.period().id().equals(period) && deadline.state().isOpen())
                .min(Comparator.comparing(deadline -> deadline.due().orElse(LocalDate.MAX)));
    }

    /** The last day on which it can be held within all bounds; empty where nothing bounds it. */
    public Optional<LocalDate> latest() {
        return Stream.of(period, interval).flatMap(Optional::stream).flatMap(deadline -> deadline.due().stream())
                .min(Comparator.naturalOrder());
    }
}
