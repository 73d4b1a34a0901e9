package org.huansun.casefile.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huansun.casefile.Fact;
import org.huansun.casefile.History;
import org.huansun.casefile.meeting.MinutesSoFar.Refusal;
import org.huansun.casefile.meeting.MinutesSoFar.Signature;
import org.huansun.casefile.meeting.MinutesSoFar.Version;

/** Reads how far the minutes of one round have come. */
final class MinutesReading {

    /** What the minutes say that those present vouch for. */
    static final Set<String> CONTENT =
            Set.of("attendance-recorded", "statement-noted", "clause-proposed", "clause-answered", "meeting-held");

    /** What else they say; it comes about while they are read and signed, so only its correction changes them. */
    private static final Set<String> COURSE = Set.of("meeting-opened", "meeting-paused", "meeting-resumed", "step-completed");

    private final History history;
    private final int round;
    private final Map<String, Integer> places = new HashMap<>();
    private final int changed;

    /** @param recorded all that was ever recorded of the case, in the order of recording */
    MinutesReading(List<Fact> recorded, History history, int round) {
        this.history = history;
        this.round = round;
        Optional<String> sealing = facts("minutes-sealed").findFirst().map(Fact::id);
        Map<String, Fact> before = new HashMap<>();
        int last = -1;
        for (Fact fact : recorded) {
            boolean sealed = sealing.map(before::containsKey).orElse(false);
            if (!sealed && (isContent(fact, round) || fact.supersedes().map(before::get).filter(one -> isContent(one, round) || isCourse(one)).isPresent())) {
                last = before.size();
            }
            places.put(fact.id(), before.size());
            before.put(fact.id(), fact);
        }
        this.changed = last;
    }

    /** Who goes when the minutes have been read back changes nothing of what was said. */
    static boolean isContent(Fact fact, int round) {
        return CONTENT.contains(fact.type()) && Meetings.round(fact) == round && !Meetings.said(fact.attributes(), "leaving");
    }

    private boolean isCourse(Fact fact) {
        return COURSE.contains(fact.type()) && Meetings.round(fact) == round;
    }

    private Stream<Fact> facts(String type) {
        return history.ofType(type).stream().filter(fact -> Meetings.round(fact) == round);
    }

    private boolean stands(Fact fact) {
        return places.getOrDefault(fact.id(), -1) > changed;
    }

    MinutesSoFar read() {
        return new MinutesSoFar(
                facts("minutes-read").filter(this::stands).reduce((one, next) -> next).map(MinutesReading::version),
                facts("minutes-signed").filter(this::stands).map(MinutesReading::signature).toList(),
                facts("minutes-refused").filter(this::stands).map(MinutesReading::refusal).toList(),
                Stream.concat(facts("minutes-signed"), facts("minutes-refused")).filter(fact -> !stands(fact)).map(MinutesReading::signature).toList(),
                facts("minutes-sealed").findFirst().map(MinutesReading::version));
    }

    private static Version version(Fact fact) {
        return new Version(fact.id(), fact.on(), fact.attributes().text(Meetings.AT), fact.attributes().text("sha256"));
    }

    private static Signature signature(Fact fact) {
        return new Signature(fact.id(), name(fact), fact.on(), fact.attributes().text(Meetings.AT));
    }

    private static Refusal refusal(Fact fact) {
        return new Refusal(fact.id(), name(fact), fact.on(), fact.attributes().text(Meetings.AT),
                fact.attributes().text(Meetings.REASON).orElse(""));
    }

    private static String name(Fact fact) {
        return fact.attributes().text(Meetings.NAME).orElse("");
    }
}
