package org.huansun.workspace;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.Deadline.State;
import org.huansun.casefile.handling.OwnDeadlines;
import org.huansun.rules.Repeal;
import org.huansun.rules.RulePacks;

/** When a case has to be derived again although nothing is recorded in it: days pass, and some of them make a difference. */
final class NextChange {

    private final RulePacks packs;

    NextChange(RulePacks packs) {
        this.packs = packs;
    }

    /**
     * The first day after the as-of day on which deriving the case again can give something else: an entry dated ahead
     * comes to count, yesterday's entry is past, a running deadline is overdue, the pack is repealed.
     */
    Optional<LocalDate> after(CaseFile file) {
        LocalDate asOf = file.asOf();
        Stream<LocalDate> entries = file.entries().stream().flatMap(entry -> ofEntry(entry, asOf));
        Stream<LocalDate> overdue = file.deadlines().deadlines().stream()
                .filter(deadline -> deadline.state() == State.RUNNING)
                .flatMap(deadline -> deadline.due().stream()).map(due -> due.plusDays(1));
        Stream<LocalDate> own = OwnDeadlines.of(file.state()).stream().filter(day -> day.state() == State.RUNNING)
                .map(day -> day.due().plusDays(1));
        Stream<LocalDate> repeal = packs.repealOf(file.choice().pack()).map(Repeal::day).stream();
        return Stream.of(entries, overdue, own, repeal).flatMap(days -> days).filter(day -> day.isAfter(asOf))
                .min(LocalDate::compareTo);
    }

    /** The days after the as-of day on which an entry comes to count, or is past. */
    static Stream<LocalDate> ofEntry(Entry entry, LocalDate asOf) {
        return Stream.of(entry.on(), entry.on().plusDays(1)).filter(day -> day.isAfter(asOf));
    }
}
