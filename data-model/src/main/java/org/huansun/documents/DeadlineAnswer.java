package org.huansun.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Step;
import org.huansun.casefile.SuspensionPaper;
import org.huansun.casefile.compliance.KeptDeadline;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Words;
import org.huansun.time.WorkCalendar;
import org.huansun.workspace.CaseFile;

/** What a deadline comes to, what it starts from, and how it was counted. */
final class DeadlineAnswer {

    private final CaseFile file;
    private final WorkCalendar calendar;
    private final PaperWords words;
    private final RecordedFacts entries;

    DeadlineAnswer(CaseFile file, WorkCalendar calendar, PaperWords words) {
        this.file = file;
        this.calendar = calendar;
        this.words = words;
        this.entries = new RecordedFacts(file, words);
    }

    Block result(KeptDeadline kept) {
        Deadline deadline = kept.deadline();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(words.text("answer.due"), List.of(new Words(due(deadline), Look.LARGE))));
        deadline.statedDue().ifPresent(day -> facts.add(Block.Fact.of(words.text("answer.stated"), words.day(day))));
        deadline.dueIfResumedToday().ifPresent(day ->
                facts.add(Block.Fact.of(words.text("answer.resumed"), words.text("answer.resumed.words", file.asOf(), words.day(day)))));
        deadline.safeBy().ifPresent(day -> facts.add(Block.Fact.of(words.text("answer.safe"),
                deadline.safeBy().equals(deadline.due()) ? words.day(day) : words.text("answer.safe.other", words.day(day)))));
        deadline.earliest().ifPresent(day -> facts.add(Block.Fact.of(words.text("answer.earliest"), words.text("answer.reading", words.day(day)))));
        deadline.latest().ifPresent(day -> facts.add(Block.Fact.of(words.text("answer.latest"), words.text("answer.reading", words.day(day)))));
        facts.add(Block.Fact.of(words.text("answer.state"), state(deadline)));
        kept.doneBy().ifPresent(fact -> facts.add(new Block.Fact(words.text("answer.done"), entries.lines(fact))));
        return new Block.Facts(facts);
    }

    private String due(Deadline deadline) {
        return deadline.due().map(words::day).map(day -> deadline.provisional() ? words.text("answer.provisional", day) : day)
                .orElseGet(() -> words.text("answer.suspended"));
    }

    private String state(Deadline deadline) {
        String state = words.wording().state(deadline.state());
        String left = words.wording().left(deadline, calendar);
        return left.equals(PaperWords.NONE) ? state : words.text("answer.state.left", state, left);
    }

    Block start(Deadline deadline) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(words.text("start.entry"), entries.lines(deadline.trigger())));
        List<Words> replaced = entries.replaced(deadline.trigger());
        if (!replaced.isEmpty()) {
            facts.add(new Block.Fact(words.text("start.corrected"), replaced));
        }
        facts.add(Block.Fact.of(words.text("start.length"), length(deadline)));
        return new Block.Facts(facts);
    }

    /** How long, and who says so: the regulation, or the entry where the regulation lets it. */
    private String length(Deadline deadline) {
        String amount = words.text("start.amount", deadline.length().amount(), words.wording().unit(deadline.length().unit()));
        Optional<Step.PeriodSet> set = deadline.steps().stream().filter(Step.PeriodSet.class::isInstance)
                .map(Step.PeriodSet.class::cast).findFirst();
        Optional<Step.Extended> longer = deadline.steps().stream().filter(Step.Extended.class::isInstance)
                .map(Step.Extended.class::cast).findFirst();
        String source = set.map(step -> words.text("start.set", amount, step.basis()))
                .orElseGet(() -> words.text("start.given", amount, deadline.period().article()));
        return longer.map(step -> words.text("start.extended", source, step.on(), step.amount(),
                words.wording().unit(step.unit()), step.basis())).orElse(source);
    }

    Block steps(Deadline deadline) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Step step : deadline.steps()) {
            rows.add(List.of(Cell.of(String.valueOf(rows.size() + 1), Look.NUMBER),
                    Cell.of(words.wording().sentence(step, file.choice().pack())), Cell.of(words.wording().basis(step))));
        }
        return new Block.Table(Block.Kind.LIST, List.of(new Block.Column(words.text("steps.number"), 7),
                new Block.Column(words.text("steps.step"), 65), new Block.Column(words.text("steps.basis"), 28)), rows);
    }

    /** By which papers days were passed over. */
    List<Block> suspensions(Deadline deadline) {
        List<SuspensionPaper> papers = SuspensionPaper.of(file.state(), deadline);
        if (papers.isEmpty()) {
            return List.of();
        }
        List<List<Cell>> rows = papers.stream().map(paper -> List.of(
                Cell.of(words.text("suspended.span", paper.gap().first(),
                        paper.end().map(end -> end.on().toString()).orElse(words.text("suspended.open")))),
                new Cell(entries.lines(paper.commission()), Look.PLAIN),
                paper.end().map(end -> new Cell(entries.lines(end), Look.PLAIN)).orElse(Cell.of(PaperWords.NONE)))).toList();
        return List.of(new Block.Paragraph(Words.plain(words.text("suspended"))), new Block.Table(Block.Kind.LIST, List.of(
                new Block.Column(words.text("suspended.days"), 24), new Block.Column(words.text("suspended.from"), 38),
                new Block.Column(words.text("suspended.to"), 38)), rows));
    }
}
