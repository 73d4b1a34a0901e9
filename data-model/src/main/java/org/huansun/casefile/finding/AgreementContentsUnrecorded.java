package org.huansun.casefile.finding;

import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Finding;

/** It was not recorded which of the required contents an agreement has. */
final class AgreementContentsUnrecorded implements Check {

    @Override
    public Set<String> about() {
        return Set.of("agreement-signed");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        AgreementContents.each(state, (agreement, required) -> {
            if (AgreementContents.numbers(agreement).isEmpty()) {
                found.accept(Finding.about(agreement, "agreement-contents-unrecorded", Weight.NOTICE, required.article(),
                        String.valueOf(required.items().size())));
            }
        });
    }
}
