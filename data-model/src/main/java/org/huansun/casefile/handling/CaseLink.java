package org.huansun.casefile.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Fact;
import org.huansun.casefile.History;

/**
 * Another case with which a case hangs together; the other one has the same, the other way round.
 *
 * @param caseId the other case
 * @param name what it was called when the link was made: its number and title
 * @param on the day of joining or splitting
 */
public record CaseLink(String entry, Way way, String caseId, String name, LocalDate on, Optional<String> reason) {

    /** How two cases came to hang together, seen from this one. */
    public enum Way {
        /** 并入他案. */
        JOINED_INTO,
        /** 他案并入. */
        JOINED_FROM,
        /** 分出他案. */
        SPLIT_INTO,
        /** 自他案分出. */
        SPLIT_FROM
    }

    /** Those of a case, in their order. */
    public static List<CaseLink> of(History history) {
        return history.facts().stream().flatMap(fact -> switch (fact.type()) {
            case "cases-joined" -> link(fact, Way.JOINED_INTO, Way.JOINED_FROM).stream();
            case "case-split" -> link(fact, Way.SPLIT_INTO, Way.SPLIT_FROM).stream();
            default -> java.util.stream.Stream.empty();
        }).toList();
    }

    private static Optional<CaseLink> link(Fact fact, Way into, Way from) {
        Optional<String> source = fact.attributes().text("from");
        return source.or(() -> fact.attributes().text("to")).map(id -> new CaseLink(fact.id(), source.isPresent() ? from : into, id,
                fact.attributes().text("caseName").orElse(""), fact.on(), fact.attributes().text("reason")));
    }
}
