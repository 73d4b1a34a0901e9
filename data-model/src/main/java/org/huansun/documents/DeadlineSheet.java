package org.huansun.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.DayTrail;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.compliance.Compliance;
import org.huansun.casefile.compliance.KeptDeadline;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.Words;
import org.huansun.rules.LawBook;
import org.huansun.rules.RulePack;
import org.huansun.workspace.CaseFile;

/** 期限计算说明: one deadline of a case so that it can be checked by hand, day by day, each step with what it rests on. */
final class DeadlineSheet {

    private final CaseFile file;
    private final RulePack pack;
    private final LawBook law;
    private final PaperWords words;
    private final Printed printed;

    DeadlineSheet(CaseFile file, LawBook law, Printed printed) {
        this.file = file;
        this.pack = file.choice().pack();
        this.law = law;
        this.words = new PaperWords(law.types());
        this.printed = printed;
    }

    /** @param official the article's official text, where it was imported */
    Sheet of(Deadline deadline, Optional<String> official) {
        List<Block> blocks = new ArrayList<>();
        new PackLines(pack, words).mark().ifPresent(blocks::add);
        if (deadline.provisional()) {
            blocks.add(mark(words.text("explain.provisional", law.calendar().sureTo())));
        }
        if (!printed.note().isEmpty()) {
            blocks.add(mark(printed.note()));
        }
        blocks.add(about(deadline));
        KeptDeadline kept = Compliance.of(deadline, file.state(), file.findings(), law.calendar());
        DeadlineAnswer answer = new DeadlineAnswer(file, law.calendar(), words);
        add(blocks, "explain.answer", answer.result(kept));
        add(blocks, "explain.start", answer.start(deadline));
        add(blocks, "explain.steps", answer.steps(deadline));
        days(blocks, deadline, answer);
        DeadlineBasis basis = new DeadlineBasis(pack, words);
        add(blocks, "explain.article", basis.article(deadline, official));
        basis.openPoints(deadline).ifPresent(points -> add(blocks, "explain.open", points));
        if (!kept.findings().isEmpty()) {
            add(blocks, "explain.findings", kept.findings().stream()
                    .<Block>map(finding -> new Block.Paragraph(Words.plain(words.finding(finding)))).toList().toArray(Block[]::new));
        }
        blocks.add(new Block.Heading(words.text("explain.calendar")));
        blocks.addAll(new CalendarSources(law.calendar(), words).of(deadline.trigger().on(), deadline.due().orElse(file.asOf())));
        blocks.add(new Block.Paragraph(new Words(words.text("explain.by", words.printed(printed)), Look.SMALL)));
        return new Sheet(words.text("explain.title"), Sheet.Paper.PORTRAIT, words.text("foot", file.number(), words.text("explain.title"), words.printed(printed)),
                List.of(file.number(), deadline.period().name()), blocks);
    }

    private static Block mark(String text) {
        return new Block.Paragraph(new Words(text, Look.MARK));
    }

    private void add(List<Block> blocks, String heading, Block... content) {
        blocks.add(new Block.Heading(words.text(heading)));
        blocks.addAll(List.of(content));
    }

    private Block about(Deadline deadline) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Block.Fact.of(words.text("case"), words.text("case.words", file.number(), file.title())));
        facts.add(new Block.Fact(words.text("explain.deadline"), List.of(new Words(name(deadline), Look.STRONG))));
        facts.add(Block.Fact.of(words.text("explain.rule"), words.text("explain.rule.words", deadline.period().article(),
                words.term(deadline.period().strength()), words.term(deadline.period().onWhom()))));
        facts.add(new PackLines(pack, words).fact());
        facts.add(Block.Fact.of(words.text("as-of"), words.day(file.asOf())));
        return new Block.Facts(facts);
    }

    /** Which one it is where there are several, and whose. */
    private String name(Deadline deadline) {
        long all = file.deadlines().deadlines().stream()
                .filter(other -> other.period().id().equals(deadline.period().id())).count();
        String name = deadline.obligor().map(who -> words.text("explain.of", deadline.period().name(), who))
                .orElse(deadline.period().name());
        return all > 1 ? words.text("explain.occurrence", name, deadline.occurrence()) : name;
    }

    private void days(List<Block> blocks, Deadline deadline, DeadlineAnswer answer) {
        blocks.add(new Block.Heading(words.text("explain.days")));
        blocks.add(new Block.Paragraph(new Words(words.text("explain.days.legend"), Look.SMALL)));
        List<DayTrail.Day> trail = DayTrail.of(deadline, law.calendar(), file.asOf());
        blocks.add(new DayTable(words, law.calendar(), deadline).of(trail));
        boolean ends = deadline.due().map(due -> trail.getLast().day().equals(due)).orElse(true);
        if (!ends) {
            blocks.add(new Block.Paragraph(Words.plain(words.text("explain.days.more", words.day(trail.getLast().day())))));
        }
        blocks.addAll(answer.suspensions(deadline));
    }
}
