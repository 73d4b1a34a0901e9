package org.huansun.casefile.finding;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;

/** An agreement offsets a greater share by technical upgrading than the pack allows (GX-DRAFT 第二十六条（三）). */
final class TechnicalOffsetAboveLimit implements Check {

    @Override
    public Set<String> about() {
        return Set.of("agreement-signed");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        state.pack().threshold("technical-offset").ifPresent(limit ->
                state.history().ofType("agreement-signed").forEach(agreement -> agreement.attributes().text("technicalOffset")
                        .map(share -> share.replaceFirst("\\s*[%％]$", ""))
                        .filter(share -> share.matches("\\d{1,9}(\\.\\d{1,9})?") && !limit.admits(new BigDecimal(share)))
                        .ifPresent(share -> found.accept(Finding.about(agreement, "technical-offset-above-limit",
                                Weight.of(limit.strength()), limit.article(), share, String.valueOf(limit.value()))))));
    }
}
