package org.huansun.casefile.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.rules.AttendanceRule;

/**
 * Somebody who is expected at a meeting, or could be.
 *
 * @param rule by which; empty for the two sides, who make the meeting, and for whoever comes without a rule
 * @param name who; empty where the rule stands and nobody has been named for it
 * @param side where he sits
 * @param told the invitation or notice; empty where none was recorded
 * @param answer what was answered to it: comes, declines, none
 * @param asked that he asked to be there; empty where not
 */
public record Guest(
        Optional<AttendanceRule> rule,
        Optional<String> name,
        Side side,
        Optional<LocalDate> told,
        Optional<String> answer,
        Optional<Request> asked) {

    /** 申请参会. @param admitted empty while it is not decided */
    public record Request(LocalDate on, Optional<Boolean> admitted) {}

    /** Whether the text demands something that has not been done. */
    public boolean isMissing() {
        return rule.map(known -> known.strength() == org.huansun.rules.Strength.MUST).orElse(false) && told.isEmpty();
    }
}
