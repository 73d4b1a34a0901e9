package org.huansun.documents;

import java.util.ArrayList;
import java.util.List;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Fact;
import org.huansun.casefile.compliance.Compliance;
import org.huansun.casefile.compliance.KeptDeadline;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.RunningDeadlines;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.Words;
import org.huansun.rules.LawBook;
import org.huansun.workspace.CaseFile;

/** 期限履行情况表: every deadline of a case on one table, for whoever reviews it. */
final class ComplianceSheet {

    private final CaseFile file;
    private final LawBook law;
    private final PaperWords words;
    private final Printed printed;

    ComplianceSheet(CaseFile file, LawBook law, Printed printed) {
        this.file = file;
        this.law = law;
        this.words = new PaperWords(law.types());
        this.printed = printed;
    }

    Sheet of(Compliance compliance) {
        List<Block> blocks = new ArrayList<>();
        PackLines pack = new PackLines(file.choice().pack(), words);
        pack.mark().ifPresent(blocks::add);
        if (!printed.note().isEmpty()) {
            blocks.add(new Block.Paragraph(new Words(printed.note(), Look.MARK)));
        }
        blocks.add(new Block.Facts(List.of(
                Block.Fact.of(words.text("case"), words.text("case.words", file.number(), file.title())), pack.fact(),
                Block.Fact.of(words.text("as-of"), words.day(file.asOf())))));
        blocks.add(new Block.Heading(words.text("compliance.deadlines")));
        blocks.add(compliance.deadlines().isEmpty() ? none() : deadlines(compliance));
        blocks.add(new Block.Heading(words.text("compliance.others")));
        if (compliance.others().isEmpty()) {
            blocks.add(none());
        }
        compliance.others().forEach(finding -> blocks.add(new Block.Paragraph(Words.plain(words.finding(finding)))));
        blocks.add(new Block.Heading(words.text("compliance.own")));
        blocks.add(compliance.own().isEmpty() ? none() : own(compliance));
        blocks.add(new Block.Paragraph(new Words(words.text("compliance.by", words.printed(printed), law.calendar().sureTo()), Look.SMALL)));
        return new Sheet(words.text("compliance.title"), Sheet.Paper.LANDSCAPE,
                words.text("foot", file.number(), words.text("compliance.title"), words.printed(printed)), List.of(file.number()), blocks);
    }

    private Block none() {
        return new Block.Paragraph(Words.plain(words.text("compliance.none")));
    }

    private Block deadlines(Compliance compliance) {
        return new Block.Table(Block.Kind.LIST, List.of(column("deadline", 14), column("article", 9), column("start", 17),
                column("due", 12), column("done", 17), column("margin", 13), column("findings", 18)),
                compliance.deadlines().stream().map(this::row).toList());
    }

    private Block.Column column(String name, int share) {
        return new Block.Column(words.text("compliance." + name), share);
    }

    private List<Cell> row(KeptDeadline kept) {
        Deadline deadline = kept.deadline();
        String who = deadline.obligor().orElseGet(() -> words.term(deadline.period().onWhom()));
        return List.of(
                cell(new Words(deadline.period().name(), Look.STRONG), who),
                cell(Words.plain(deadline.period().article()), words.term(deadline.period().strength())),
                cell(deadline.trigger()),
                cell(new Words(due(deadline), Look.STRONG), safe(deadline)),
                kept.doneBy().map(this::cell).orElse(Cell.of(PaperWords.NONE)),
                cell(new Words(words.wording().state(deadline.state()), Look.STRONG), kept.margin().map(margin -> words.margin(margin, deadline.state())).orElse("")),
                new Cell(kept.findings().stream().map(finding -> Words.plain(words.finding(finding))).toList(), Look.PLAIN));
    }

    private Cell cell(Fact fact) {
        return cell(Words.plain(words.text("entry.what", fact.on(), words.entry(fact.type()))),
                words.text("compliance.id", PaperWords.shortId(fact.id())));
    }

    private static Cell cell(Words first, String second) {
        return new Cell(second.isEmpty() ? List.of(first) : List.of(first, new Words(second, Look.SMALL)), Look.PLAIN);
    }

    private String due(Deadline deadline) {
        String due = deadline.due().map(Object::toString).orElse(PaperWords.NONE);
        String sure = deadline.provisional() ? words.text("answer.provisional", due) : due;
        return deadline.statedDue().map(day -> words.text("compliance.stated", sure, day)).orElse(sure);
    }

    private String safe(Deadline deadline) {
        return deadline.dueIfResumedToday().map(day -> words.text("compliance.resumed", day))
                .or(() -> deadline.safeBy().filter(day -> !deadline.due().equals(deadline.safeBy())).map(day -> words.text("compliance.safe", day)))
                .orElse("");
    }

    private Block own(Compliance compliance) {
        return new Block.Table(Block.Kind.LIST, List.of(column("deadline", 34), column("own.due", 16), column("own.basis", 26),
                column("done", 12), column("state", 12)), compliance.own().stream().map(this::row).toList());
    }

    private List<Cell> row(OwnDeadline own) {
        String title = RunningDeadlines.title(own);
        return List.of(Cell.of(own.obligor().map(who -> words.text("explain.of", title, who)).orElse(title)),
                Cell.of(own.due().toString()), Cell.of(own.basis().orElse(PaperWords.NONE)),
                Cell.of(own.metOn().map(Object::toString).orElse(PaperWords.NONE)), Cell.of(words.wording().state(own.state())));
    }
}
