package org.huansun.casefile.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.finding.Instalments;

/**
 * The instalments that an agreement names by their days. The first payment after it pays the first, the second the second;
 * a payment that gives the number of its instalment pays that one.
 */
final class InstalmentDays {

    private final CaseOnDay state;

    InstalmentDays(CaseOnDay state) {
        this.state = state;
    }

    List<OwnDeadline> deadlines() {
        List<OwnDeadline> all = new ArrayList<>();
        for (Fact agreement : state.history().ofType("agreement-signed")) {
            List<LocalDate> days = Instalments.days(agreement);
            List<Optional<LocalDate>> paid = paid(agreement, days.size());
            for (int place = 0; place < days.size(); place++) {
                all.add(deadline(agreement, place + 1, days.get(place), paid.get(place)));
            }
        }
        return all;
    }

    private List<Optional<LocalDate>> paid(Fact agreement, int instalments) {
        List<Optional<LocalDate>> paid = new ArrayList<>();
        for (int place = 0; place < instalments; place++) {
            paid.add(Optional.empty());
        }
        for (Fact payment : state.history().ofType("compensation-paid")) {
            if (!payment.on().isBefore(agreement.on()) && concernsOne(payment, agreement)) {
                int place = payment.attributes().count("instalment").map(number -> number - 1).orElse(paid.indexOf(Optional.empty()));
                if (place >= 0 && place < instalments && paid.get(place).isEmpty()) {
                    paid.set(place, Optional.of(payment.on()));
                }
            }
        }
        return paid;
    }

    private static boolean concernsOne(Fact payment, Fact agreement) {
        return agreement.obligor().isEmpty() || payment.standsFor(agreement.obligor());
    }

    private OwnDeadline deadline(Fact agreement, int number, LocalDate due, Optional<LocalDate> paid) {
        return new OwnDeadline(agreement.id() + "-" + number, OwnDeadline.Kind.INSTALMENT, String.valueOf(number),
                agreement.obligor(), due, Optional.empty(), Optional.empty(), OwnDeadlines.state(state, due, paid), paid);
    }
}
