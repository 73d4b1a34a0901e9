package org.huansun.casefile.finding;

import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;

/** Instalments were agreed, the pack limits them, and what was recorded gives no last day. */
final class InstalmentsUnreadable implements Check {

    @Override
    public Set<String> about() {
        return Set.of("agreement-signed");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().threshold("instalment-years-longest").ifPresent(limit -> {
            for (Fact agreement : state.history().ofType("agreement-signed")) {
                if (Instalments.agreedIn(agreement) && Instalments.last(agreement).isEmpty()) {
                    found.accept(Finding.about(agreement, "instalments-unreadable", Weight.NOTICE, limit.article(),
                            String.join("、", agreement.attributes().texts("instalments"))));
                }
            }
        });
    }
}
