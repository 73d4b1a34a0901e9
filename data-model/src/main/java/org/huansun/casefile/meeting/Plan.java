package org.huansun.casefile.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.casefile.Fact;

/**
 * 会议安排 or 会议开始: when and where a round is held and by whom.
 *
 * @param entry that says so
 * @param at time of day, such as 09:30
 */
public record Plan(
        String entry, LocalDate on, Optional<String> at, Optional<String> place, Optional<String> host, Optional<String> recorder) {

    static Plan of(Fact fact) {
        return new Plan(fact.id(), fact.on(), fact.attributes().text("at"), fact.attributes().text("place"),
                fact.attributes().text("host"), fact.attributes().text("recorder"));
    }
}
