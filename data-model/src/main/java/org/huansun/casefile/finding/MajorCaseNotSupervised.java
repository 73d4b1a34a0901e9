package org.huansun.casefile.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.Answer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;

/**
 * A claim was opened in a case that was found to be a major one, and the case is not under supervision (NMG-2025 第三十七条,
 * NX-2024 第十一条, GX-DRAFT 第三十四条). No text gives a number of days: until the next day it is a step to take.
 */
final class MajorCaseNotSupervised implements Check {

    @Override
    public Set<String> about() {
        return Set.of("circumstance-noted");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().nextStep("supervise-major-case").ifPresent(rule -> {
            Optional<Fact> major = state.circumstance("majorCase", state.day()).filter(MajorCaseNotSupervised::isMajor);
            Optional<Fact> filing = state.history().first("filing-approved");
            if (major.isPresent() && filing.isPresent() && !state.has("supervision-opened") && !state.hasEnded()
                    && state.day().isAfter(later(major.get().on(), filing.get().on()))) {
                found.accept(Finding.about(major.get(), "major-case-not-supervised", Weight.BREACH, rule.article()));
            }
        });
    }

    private static boolean isMajor(Fact noted) {
        return noted.attributes().text("value").flatMap(Answer::of).equals(Optional.of(Answer.YES));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
