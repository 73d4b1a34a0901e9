package org.huansun.casefile.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Party;
import org.huansun.casefile.party.Shares;

/** What the obligors have to bear doesn't make a whole. */
final class SharesOff implements Check {

    @Override
    public Set<String> about() {
        return Set.of("party-added");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        Shares.of(Party.of(state.history().facts(), state.day())).filter(Shares::isOff)
                .ifPresent(shares -> found.accept(new Finding("shares-off", Weight.NOTICE, Optional.empty(), Optional.empty(),
                        List.of(shares.sum().stripTrailingZeros().toPlainString()))));
    }
}
