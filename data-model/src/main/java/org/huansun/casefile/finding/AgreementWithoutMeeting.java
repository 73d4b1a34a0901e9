package org.huansun.casefile.finding;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Signs.Held;
import org.huansun.rules.RuleList.Item;
import org.huansun.rules.RuleList;

/**
 * An agreement was signed without any meeting: outside the conditions under which the pack allows it (NX-2024 第十七条,
 * GX-DRAFT 第十七条), or where the pack doesn't allow it at all.
 */
final class AgreementWithoutMeeting implements Check {

    @Override
    public Set<String> about() {
        return Set.of("agreement-signed");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        for (Fact agreement : state.history().ofType("agreement-signed")) {
            if (isWithoutMeeting(state, agreement)) {
                state.pack().list("no-meeting-conditions").ifPresentOrElse(
                        conditions -> look(state, agreement, conditions, found),
                        () -> state.pack().nextStep("hold-meeting").ifPresent(rule -> found.accept(Finding.about(
                                agreement, "agreement-without-meeting", Weight.BREACH, rule.article()))));
            }
        }
    }

    /** A meeting on the day of the signing came before it; one with another obligor is none. */
    private static boolean isWithoutMeeting(CaseOnDay state, Fact agreement) {
        return state.history().ofType("meeting-held").stream()
                .filter(meeting -> agreement.obligor().isEmpty() || meeting.standsFor(agreement.obligor()))
                .noneMatch(meeting -> !meeting.on().isAfter(agreement.on()));
    }

    private static void look(CaseOnDay state, Fact agreement, RuleList conditions, Consumer<Finding> found) {
        List<String> missing = conditions.items().stream()
                .filter(item -> state.signs().held(item.sign(), agreement.obligor(), agreement.on()) != Held.HOLDS)
                .map(Item::text).toList();
        if (!missing.isEmpty()) {
            found.accept(Finding.about(agreement, "agreement-without-meeting-unfounded", Weight.BREACH,
                    conditions.article(), String.join("；", missing)));
        }
    }
}
