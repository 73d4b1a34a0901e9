package org.huansun.casefile.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Finding.Weight;
import org.huansun.casefile.Party;
import org.huansun.casefile.party.NumberWords;
import org.huansun.casefile.party.PartyNumbers;

/** A party's number can't be right, or can't be checked. It stays as it is: a paper may bear it so. */
final class PartyNumberWrong implements Check {

    @Override
    public Set<String> about() {
        return Set.of("party-added");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        for (Party party : Party.of(state.history().facts(), state.day())) {
            PartyNumbers.objection(party, LocalDate.MAX).ifPresent(objection -> found.accept(new Finding("party-number-wrong",
                    Weight.NOTICE, Optional.empty(), Optional.of(party.entry()), List.of(party.name(), NumberWords.of(objection)))));
        }
    }
}
