package org.huansun.casefile.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Finding.Weight;

/**
 * A suit was filed and the procuratorate not told in writing at the same time (NMG-2022 第三十一条, NMG-2025 第三十条): not at
 * all by the day after, or later than the day of the suit.
 */
final class ProcuratorateNotTold implements Check {

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().nextStep("tell-procuratorate").ifPresent(rule -> {
            for (Fact suit : state.history().ofType("lawsuit-filed")) {
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
}
