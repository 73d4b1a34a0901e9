package org.huansun.casefile.next;

import java.util.List;
import java.util.Set;
import org.huansun.casefile.CaseOnDay;
import org.huansun.rules.NextStepRule;

/** What a pack says against recording something now: what it forbids, and what has to be there before. */
public final class StepsAgainst {

    private static final Set<String> MEETINGS = Set.of("meeting-planned", "meeting-held");

    private StepsAgainst() {}

    /** The steps that speak against recording an entry of a type, in the order in which they stand among what comes next. */
    public static List<NextStep> recording(String type, CaseOnDay state) {
        return NextSteps.of(state).stream().filter(step -> isAgainst(step, type)).toList();
    }

    private static boolean isAgainst(NextStep step, String type) {
        return switch (step) {
            case NextStep.Ruled(NextStepRule rule) -> rule.leave() == NextStepRule.Leave.FORBIDDEN
                    ? rule.doneBy().contains(type)
                    : rule.leave() == NextStepRule.Leave.REQUIRED && rule.before().contains(type);
            case NextStep.Condition condition -> condition.act().equals(type);
            case NextStep.Barred barred -> barred.barred().id().equals("decline-situations")
                    ? type.equals("filing-declined") : type.equals("claim-terminated");
            case NextStep.MeetingTooMany tooMany -> MEETINGS.contains(type);
            case NextStep.Dated dated -> false;
            case NextStep.Ground ground -> false;
            case NextStep.ChoosePack choice -> false;
        };
    }
}
