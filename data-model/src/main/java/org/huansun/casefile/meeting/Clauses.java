package org.huansun.casefile.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Fact;
import org.huansun.casefile.History;
import org.huansun.casefile.meeting.Clause.Point;
import org.huansun.casefile.meeting.Clause.Proposal;
import org.huansun.casefile.meeting.Clause.Reply;

/** Reads what has come onto the table up to a round. A proposal wipes out what was answered to the one before. */
final class Clauses {

    /** Entry types that belong to one round. */
    static final Set<String> ROUND_ENTRIES = Set.of("meeting-opened", "meeting-paused", "meeting-resumed", "meeting-held",
            "attendance-recorded", "step-completed", "statement-noted", "clause-proposed", "clause-answered", "minutes-read",
            "minutes-signed", "minutes-refused", "minutes-sealed");

    private final History history;
    private final int round;

    Clauses(History history, int round) {
        this.history = history;
        this.round = round;
    }

    private record Key(Point point, String title) {}

    private static final class Talk {

        private final List<Proposal> proposals = new ArrayList<>();
        private final Map<String, Reply> answers = new LinkedHashMap<>();
    }

    List<Clause> read() {
        Map<Key, Talk> talks = new LinkedHashMap<>();
        for (Fact fact : history.facts()) {
            if (Meetings.round(fact) <= round) {
                switch (fact.type()) {
                    case "clause-proposed" -> proposed(talks.computeIfAbsent(key(fact), none -> new Talk()), fact);
                    case "clause-answered" -> answered(talks.computeIfAbsent(key(fact), none -> new Talk()), fact);
                    default -> { }
                }
            }
        }
        return talks.entrySet().stream().filter(talk -> !talk.getValue().proposals.isEmpty())
                .map(talk -> new Clause(talk.getKey().point(), talk.getKey().title(), talk.getValue().proposals,
                        List.copyOf(talk.getValue().answers.values())))
                .sorted(Comparator.comparing(Clause::point)).toList();
    }

    /** What is written where a point should stand is the title of another one. */
    private static Key key(Fact fact) {
        String written = fact.attributes().text("clause").orElse("");
        Point point = Point.of(written).orElse(Point.OTHER);
        String title = fact.attributes().text("title").orElse(Point.of(written).isPresent() ? "" : written);
        return new Key(point, point == Point.OTHER ? title : "");
    }

    private void proposed(Talk talk, Fact fact) {
        Attributes said = fact.attributes();
        talk.proposals.add(new Proposal(fact.id(), Meetings.round(fact), by(fact), said.text("text").orElse(""),
                Meetings.money(said, "amount")));
        talk.answers.clear();
    }

    private String by(Fact fact) {
        return history.nameNow(fact.attributes().text("by").orElse(""), fact.on());
    }

    private void answered(Talk talk, Fact fact) {
        Attributes said = fact.attributes();
        String by = by(fact);
        talk.answers.put(by, new Reply(Meetings.round(fact), by, Meetings.said(said, "agrees"), said.text("text")));
    }
}
