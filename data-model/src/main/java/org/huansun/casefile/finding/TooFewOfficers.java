package org.huansun.casefile.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.party.Officers;

/** A record on site names fewer than two officers. None of the texts says how many; the vocabulary asks for two. */
final class TooFewOfficers implements Check {

    private static final List<String> RECORDS = List.of("site-visited", "interview-held");
    private static final int LEAST = 2;

    @Override
    public Set<String> about() {
        return Set.copyOf(RECORDS);
    }

    @Override
    public void look(CaseOnDay state, Consumer<Finding> found) {
        RECORDS.stream().flatMap(type -> state.history().ofType(type).stream()).forEach(fact -> look(fact, found));
    }

    private static void look(Fact fact, Consumer<Finding> found) {
        List<String> people = fact.attributes().texts("people");
        int count = Officers.parse(people).count();
        if (!people.isEmpty() && count < LEAST) {
            found.accept(Finding.notice(fact, "too-few-officers", Optional.empty(), String.valueOf(count), String.valueOf(LEAST)));
        }
    }
}
