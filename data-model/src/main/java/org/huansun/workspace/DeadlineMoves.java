package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.DEADLINE_ROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Fact;
import org.huansun.rules.LawBook;
import org.huansun.rules.RulePack;
import org.huansun.time.CalendarDifference;
import org.huansun.time.WorkCalendar;
import org.jooq.Record4;

/** Counts open deadlines with the calendar of now and with another one, and tells those that differ. */
final class DeadlineMoves {

    private static final int AT_A_TIME = 400;

    private final Store store;
    private final LawBook law;
    private final LocalDate asOf;

    DeadlineMoves(Store store, LawBook law, LocalDate asOf) {
        this.store = store;
        this.law = law;
        this.asOf = asOf;
    }

    /** A case that may be touched. */
    private record Touched(String id, String title, String number, String pack) {}

    /** By the new day, then by case; what was found before it was stopped. */
    List<DeadlineMove> with(WorkCalendar other, CalendarDifference difference, DerivationWatch watch) {
        List<Touched> cases = touched(difference);
        List<DeadlineMove> moves = new ArrayList<>();
        for (int from = 0; from < cases.size() && !watch.isStopped(); from += AT_A_TIME) {
            List<Touched> some = cases.subList(from, Math.min(from + AT_A_TIME, cases.size()));
            List<List<Fact>> facts = store.read(tables -> some.stream()
                    .map(one -> Ledger.entries(tables, one.id()).stream().sorted(Entry.RECORDING).map(Entry::fact).toList()).toList());
            List<Stream<DeadlineMove>> found = IntStream.range(0, some.size()).parallel()
                    .mapToObj(at -> moves(some.get(at), facts.get(at), other)).toList();
            found.forEach(stream -> stream.forEach(moves::add));
            watch.at(from + some.size(), cases.size());
        }
        moves.sort(Comparator.comparing(DeadlineMove::after).thenComparing(DeadlineMove::caseNumber)
                .thenComparing(DeadlineMove::caseId).thenComparing(DeadlineMove::period).thenComparing(DeadlineMove::occurrence));
        return moves;
    }

    /** Those with an open deadline that counts over a day that differs. */
    private List<Touched> touched(CalendarDifference difference) {
        return store.read(tables -> tables.selectDistinct(CASE_ROW.CASE_ID, CASE_ROW.TITLE, CASE_ROW.NUMBER, CASE_ROW.PACK)
                .from(DEADLINE_ROW).join(CASE_ROW).on(CASE_ROW.CASE_POS.eq(DEADLINE_ROW.CASE_POS))
                .where(DeadlineList.isOpen(), DEADLINE_ROW.PERIOD.ne(DeadlineRow.OWN),
                        DEADLINE_ROW.TRIGGER_ON.lt(difference.last().toString()), DEADLINE_ROW.DUE.ge(difference.first().toString()))
                .fetch(DeadlineMoves::touched));
    }

    private static Touched touched(Record4<String, String, String, String> row) {
        return new Touched(row.value1(), row.value2(), row.value3(), row.value4());
    }

    private Stream<DeadlineMove> moves(Touched one, List<Fact> facts, WorkCalendar other) {
        RulePack pack = law.packs().get(one.pack());
        List<Deadline> before = new DeadlineEngine(pack, law.calendar()).deadlines(facts, asOf).deadlines();
        List<Deadline> after = new DeadlineEngine(pack, other).deadlines(facts, asOf).deadlines();
        List<DeadlineMove> moves = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) { // the same facts open the same deadlines, whatever the calendar
            move(one, before.get(at), after.get(at)).ifPresent(moves::add);
        }
        return moves.stream();
    }

    private static Optional<DeadlineMove> move(Touched one, Deadline before, Deadline after) {
        boolean same = before.due().equals(after.due()) && before.provisional() == after.provisional();
        if (same || !before.state().isOpen() || before.due().isEmpty() || after.due().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DeadlineMove(one.id(), one.title(), one.number(), before.period().id(), before.occurrence(),
                before.obligor().orElse(""), before.period().name(), before.period().article(), before.due().get(), after.due().get(),
                before.provisional(), after.provisional(), before.statedDue()));
    }
}
