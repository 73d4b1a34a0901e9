package org.huansun.casefile.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;
import org.huansun.rules.Threshold;

/**
 * The last instalment is due later than the pack allows, counted in years from the signing: the longest time is a must, the
 * usual one admits exceptions (GX-DRAFT 第二十六条（四）).
 */
final class InstalmentsTooLong implements Check {

    @Override
    public Set<String> about() {
        return Set.of("agreement-signed");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        for (Fact agreement : state.history().ofType("agreement-signed")) {
            Instalments.last(agreement).flatMap(last -> exceeded(state, agreement, last)
                            .map(limit -> Finding.about(agreement, "instalments-too-long", Weight.of(limit.strength()),
                                    limit.article(), last.toString(), String.valueOf(limit.value()))))
                    .ifPresent(found);
        }
    }

    /** The stricter of the two figures that it is beyond. */
    private static Optional<Threshold> exceeded(CaseOnDay state, Fact agreement, LocalDate last) {
        return Stream.of("instalment-years-longest", "instalment-years")
                .flatMap(id -> state.pack().threshold(id).stream())
                .filter(limit -> last.isAfter(agreement.on().plusYears(limit.value())))
                .findFirst();
    }
}
