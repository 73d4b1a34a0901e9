package org.huansun.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Fact;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.RunningDeadlines;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.Words;
import org.huansun.rules.EntryTypes;
import org.huansun.workspace.CaseFile;

/** 自定期限说明: a day that was set and not counted; says plainly that it is not the law's. */
final class OwnDeadlineSheet {

    private final CaseFile file;
    private final PaperWords words;
    private final Printed printed;

    OwnDeadlineSheet(CaseFile file, EntryTypes types, Printed printed) {
        this.file = file;
        this.words = new PaperWords(types);
        this.printed = printed;
    }

    Sheet of(OwnDeadline own) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(new Words(words.text("own.statement"), Look.MARK)));
        if (!printed.note().isEmpty()) {
            blocks.add(new Block.Paragraph(new Words(printed.note(), Look.MARK)));
        }
        blocks.add(new Block.Facts(facts(own)));
        blocks.add(new Block.Paragraph(new Words(words.text("explain.by", words.printed(printed)), Look.SMALL)));
        return new Sheet(words.text("own.title"), Sheet.Paper.PORTRAIT, words.text("foot", file.number(), words.text("own.title"), words.printed(printed)),
                List.of(file.number()), blocks);
    }

    private List<Block.Fact> facts(OwnDeadline own) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Block.Fact.of(words.text("case"), words.text("case.words", file.number(), file.title())));
        String title = RunningDeadlines.title(own);
        facts.add(new Block.Fact(words.text("explain.deadline"), List.of(new Words(
                own.obligor().map(who -> words.text("explain.of", title, who)).orElse(title), Look.STRONG))));
        String due = own.at().map(at -> words.text("own.at", words.day(own.due()), at)).orElseGet(() -> words.day(own.due()));
        facts.add(new Block.Fact(words.text("own.due"), List.of(new Words(due, Look.LARGE))));
        facts.add(Block.Fact.of(words.text("own.basis"), own.basis().orElse(words.text("own.no-basis"))));
        facts.add(Block.Fact.of(words.text("answer.state"), words.wording().state(own.state())));
        own.metOn().ifPresent(day -> facts.add(Block.Fact.of(words.text("own.met"), words.day(day))));
        setBy(own).ifPresent(fact -> facts.add(new Block.Fact(words.text("own.entry"),
                new RecordedFacts(file, words).lines(fact))));
        facts.add(Block.Fact.of(words.text("as-of"), words.day(file.asOf())));
        return facts;
    }

    /** The entry that set it; an instalment's id is that of its agreement and a number. */
    private Optional<Fact> setBy(OwnDeadline own) {
        return file.state().history().facts().stream()
                .filter(fact -> own.id().equals(fact.id()) || own.id().startsWith(fact.id() + "-")).findFirst();
    }
}
