package org.huansun.casefile.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;

/**
 * A suit was filed and the procuratorate not told in writing at the same time (NMG-2022 第三十一条, NMG-2025 第三十条): not at
 * all by the day after, or later than the day of the suit.
 */
final class ProcuratorateNotTold implements Check {

    @Override
    public Set<String> about() {
        return Set.of("lawsuit-filed");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().nextStep("tell-procuratorate").ifPresent(rule -> {
            for (Fact suit : state.history().ofType("lawsuit-filed").stream().filter(fact -> !isOnAgreement(state, fact)).toList()) {
                Optional<LocalDate> told = state.history().first("procuratorate-notified").map(Fact::on);
                if (told.map(day -> day.isAfter(suit.on())).orElse(state.day().isAfter(suit.on()))) {
                    found.accept(told
                            .map(day -> Finding.about(suit, "procuratorate-told-late", Weight.BREACH, rule.article(),
                                    suit.on().toString(), day.toString()))
                            .orElseGet(() -> Finding.about(suit, "procuratorate-not-told", Weight.BREACH, rule.article(),
                                    suit.on().toString())));
                }
            }
        });
    }

    /** The texts ask for it where a consultation has failed, not where an agreement is not performed (NMG-2025 第三十四条). */
    private static boolean isOnAgreement(CaseOnDay state, Fact suit) {
        return !state.has("consultation-failed") && !state.has("confirmation-refused")
                && state.history().ofType("agreement-signed").stream().anyMatch(fact -> !fact.on().isAfter(suit.on()));
    }
}
