package org.huansun.ui.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.meeting.Plan;

/** How long a meeting and its step have lasted, without the pauses: from what was recorded, so that no crash stops it. */
final class MeetingClock {

    private final MeetingEntries entries;
    private Optional<Instant> chosen = Optional.empty();

    MeetingClock(MeetingEntries entries) {
        this.entries = entries;
    }

    /** When the step on screen was come to, as it was kept. */
    void stepSince(Optional<Instant> since) {
        chosen = since;
    }

    /** From when the step on screen counts: since it was come to, or since what was recorded last before it. */
    Instant stepSince(Instant now) {
        return chosen.or(() -> Stream.concat(entries.recorded("step-completed").stream(), begun().stream()).max(Instant::compareTo))
                .orElse(now);
    }

    private Optional<Instant> begun() {
        return entries.meeting().opened().map(Plan::entry).flatMap(entries::recordedAt);
    }

    /** Until the outcome was recorded, or until now. */
    Duration total(Instant now) {
        Instant end = entries.meeting().ending().flatMap(ending -> entries.recordedAt(ending.entry())).orElse(now);
        return begun().map(since -> between(since, end)).orElse(Duration.ZERO);
    }

    Duration step(Instant now) {
        return begun().isEmpty() ? Duration.ZERO : between(stepSince(now), now);
    }

    private Duration between(Instant from, Instant until) {
        Duration whole = Duration.between(from, until);
        List<Instant> pauses = entries.recorded("meeting-paused");
        List<Instant> resumptions = entries.recorded("meeting-resumed");
        for (int at = 0; at < pauses.size(); at++) {
            Instant begins = later(pauses.get(at), from);
            Instant ends = earlier(at < resumptions.size() ? resumptions.get(at) : until, until);
            if (ends.isAfter(begins)) {
                whole = whole.minus(Duration.between(begins, ends));
            }
        }
        return whole.isNegative() ? Duration.ZERO : whole;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
