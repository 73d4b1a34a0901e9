package org.huansun.casefile.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.party.Authorisation;

/** An agreement was signed by a lawyer whose authorisation was recorded as a general one. */
final class AuthorityNotSpecial implements Check {

    @Override
    public Set<String> about() {
        return Set.of("agreement-signed");
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        Lawyers lawyers = new Lawyers(state);
        for (Fact agreement : state.history().ofType("agreement-signed")) {
            List<Authorisation> papers = lawyers.of(agreement);
            if (!papers.isEmpty() && papers.stream().allMatch(paper -> paper.authority().equals(Optional.of(Authorisation.GENERAL)))) {
                found.accept(Finding.notice(agreement, "authority-not-special", Optional.empty(), papers.getLast().lawyer()));
            }
        }
    }
}
