package org.huansun.casefile.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.party.Authorisation;

/** A lawyer answered, came to a meeting or signed on a day that none of his authorisation papers covers. */
final class AuthorisationOutside implements Check {

    @Override
    public Set<String> about() {
        return Lawyers.ACTS;
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        Lawyers lawyers = new Lawyers(state);
        for (Fact act : state.history().facts()) {
            if (Lawyers.ACTS.contains(act.type())) {
                List<Authorisation> papers = lawyers.of(act);
                if (!papers.isEmpty() && papers.stream().allMatch(paper -> paper.excludes(act.on()))) {
                    Authorisation last = papers.getLast();
                    found.accept(Finding.notice(act, "authorisation-outside", Optional.empty(), last.lawyer(), act.on().toString(),
                            last.from().map(LocalDate::toString).orElse("…"), last.until().map(LocalDate::toString).orElse("…")));
                }
            }
        }
    }
}
