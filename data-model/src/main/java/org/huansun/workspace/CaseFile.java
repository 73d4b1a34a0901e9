package org.huansun.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Deadlines;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Finding;
import org.huansun.casefile.PackChoice;
import org.huansun.casefile.PackFindings;
import org.huansun.casefile.PackQuestion;
import org.huansun.casefile.Party;
import org.huansun.casefile.StageProgress;
import org.huansun.casefile.Superseded;
import org.huansun.casefile.finding.Findings;
import org.huansun.casefile.handling.Responsibility;
import org.huansun.casefile.next.NextStep;
import org.huansun.casefile.next.NextSteps;
import org.huansun.rules.LawBook;
import org.huansun.rules.Region;

/**
 * 案件: one case as it stands on a day, derived from its entries.
 *
 * @param number 案号 such as {@code 环损〔2026〕第 0009 号}
 * @param entries by day, then clock, then device; superseded ones among them
 * @param superseded the ids of the entries that count as never made
 * @param state the case as next steps and findings see it
 * @param packQuestion whether a person has to choose between two packs
 */
public record CaseFile(
        String id,
        String number,
        String title,
        Region region,
        String place,
        PackChoice choice,
        List<Entry> entries,
        Set<String> superseded,
        CaseOnDay state,
        StageProgress progress,
        List<Party> parties,
        Optional<PackQuestion> packQuestion,
        List<Finding> findings) {

    public CaseFile {
        entries = List.copyOf(entries);
        superseded = Set.copyOf(superseded);
        parties = List.copyOf(parties);
        findings = List.copyOf(findings);
    }

    /** Derives a case from its entries, whatever the order in which they are given. */
    static CaseFile of(String id, List<Entry> given, LawBook law, LocalDate asOf) {
        List<Entry> entries = given.stream().sorted(Entry.RECORDING).toList();
        List<Fact> facts = entries.stream().map(Entry::fact).toList();
        Attributes opening = opening(facts);
        Region region = region(opening);
        PackChoice choice = PackChoice.of(facts, region, asOf, law.packs());
        CaseOnDay state = new DeadlineEngine(choice.pack(), law.calendar()).caseOnDay(facts, asOf);
        List<Finding> findings = new ArrayList<>(Findings.of(state));
        Optional<PackQuestion> question = PackQuestion.of(state, choice, law.packs());
        findings.addAll(PackFindings.of(state, choice, question));
        return new CaseFile(id, opening.text("number").orElse(""), opening.text("title").orElse(""), region,
                opening.text("place").orElse(""), choice,
                entries.stream().sorted(Comparator.comparing(Entry::on).thenComparing(Entry.RECORDING)).toList(),
                Superseded.ids(facts), state, StageProgress.of(facts, asOf, law.types()), Party.of(facts, asOf),
                question, findings);
    }

    private static Attributes opening(List<Fact> facts) {
        Set<String> superseded = Superseded.ids(facts);
        return facts.stream()
                .filter(fact -> fact.type().equals("case-opened") && !superseded.contains(fact.id()))
                .findFirst().map(Fact::attributes).orElse(Attributes.NONE);
    }

    private static Region region(Attributes opening) {
        return opening.text("region").filter(code -> code.matches("[A-Z]{2,8}")).map(Region::new).orElse(Region.NATION);
    }

    /** The deadlines on the as-of day. */
    public Deadlines deadlines() {
        return state.deadlines();
    }

    /** What comes next: a choice between two packs before all else, then what the pack says, the nearest date first. */
    public List<NextStep> next() {
        List<NextStep> next = new ArrayList<>();
        packQuestion.ifPresent(question -> next.add(new NextStep.ChoosePack(question)));
        next.addAll(NextSteps.of(state));
        return next;
    }

    /** Whether an entry still counts. */
    public boolean counts(Entry entry) {
        return !superseded.contains(entry.id());
    }

    /** The entries of a type that still count, in order. */
    public List<Entry> live(String type) {
        return entries.stream().filter(entry -> entry.type().equals(type) && counts(entry)).toList();
    }

    /** The facts in the order of recording, for counting with what is not recorded yet. */
    public List<Fact> facts() {
        return entries.stream().sorted(Entry.RECORDING).map(Entry::fact).toList();
    }

    /** Who is in charge of it, and what was passed on. */
    public Responsibility responsibility() {
        return Responsibility.of(state.history());
    }

    /** The day on which the case was opened. */
    public LocalDate openedOn() {
        List<Entry> openings = live("case-opened");
        return openings.isEmpty() ? entries.getFirst().on() : openings.getFirst().on();
    }

    /** The as-of day. */
    public LocalDate asOf() {
        return state.day();
    }
}
