package org.huansun.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.Period;
import org.huansun.rules.Period.Repeats;

/** Which facts open an occurrence of a period. */
final class Occurrences {

    private final Period period;
    private final History history;

    Occurrences(Period period, History history) {
        this.period = period;
        this.history = history;
    }

    /** In the order of their days, then of recording. */
    List<Fact> triggers() {
        List<Fact> openers = history.matching(period.trigger());
        if (period.repeats().isEmpty()) {
            return openers.stream().filter(this::isAllowed).toList();
        }
        return openers.isEmpty() ? List.of() : openedAgain(period.repeats().get());
    }

    private List<Fact> openedAgain(Repeats repeats) {
        List<Fact> triggers = new ArrayList<>();
        boolean opened = false;
        for (Fact fact : history.facts()) {
            boolean opens = History.matches(fact, period.trigger());
            boolean opensAgain = opened && fact.type().equals(repeats.with());
            opened |= opens;
            if ((opens || opensAgain) && isAllowed(fact)) {
                triggers.add(fact);
            }
        }
        return triggers;
    }

    private boolean isAllowed(Fact trigger) {
        if (ended(history, trigger.obligor()).map(trigger.on()::isAfter).orElse(false)) {
            return false;
        }
        if (period.repeats().isPresent() && closed(trigger).map(trigger.on()::isAfter).orElse(false)) {
            return false;
        }
        return period.requires().isEmpty() || history.matching(period.requires().get()).stream()
                .anyMatch(required -> !required.on().isAfter(trigger.on()));
    }

    /** The day on which a periodic period stops. */
    private Optional<LocalDate> closed(Fact trigger) {
        return period.repeats()
                .flatMap(repeats -> history.firstFor(trigger.obligor(), List.of(repeats.until()), fact -> true))
                .map(Fact::on);
    }

    /** The day on which the claim ended for an obligor: it was ended, or he is no party any more (当事人退出). */
    static Optional<LocalDate> ended(History history, Optional<String> obligor) {
        Optional<LocalDate> ended = history.firstFor(obligor, DeadlineEngine.ENDS_OF_CLAIM, fact -> true).map(Fact::on);
        Optional<LocalDate> left = history.leftOn(obligor);
        return ended.isPresent() && left.isPresent() && left.get().isBefore(ended.get()) ? left : ended.or(() -> left);
    }

    /**
     * The entry whose attributes set the length: the trigger itself; for a period that comes again the one that opened
     * the row, since what a letter of supervision sets holds for every report (NMG-2025 第三十八条).
     */
    Fact settingEntry(Fact trigger) {
        if (period.repeats().isEmpty() || History.matches(trigger, period.trigger())) {
            return trigger;
        }
        Fact opener = trigger;
        for (Fact fact : history.matching(period.trigger())) {
            if (!fact.on().isAfter(trigger.on())) {
                opener = fact;
            }
        }
        return opener;
    }
}
