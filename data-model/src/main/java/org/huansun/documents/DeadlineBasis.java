package org.huansun.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Step;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Words;
import org.huansun.rules.Counting;
import org.huansun.rules.OpenPoint;
import org.huansun.rules.RulePack;

/** What a deadline rests on: its article, and what the text leaves open. */
final class DeadlineBasis {

    private final RulePack pack;
    private final PaperWords words;

    DeadlineBasis(RulePack pack, PaperWords words) {
        this.pack = pack;
        this.words = words;
    }

    Block article(Deadline deadline, Optional<String> official) {
        String reference = deadline.period().article();
        List<Block.Fact> facts = new ArrayList<>();
        pack.article(reference).ifPresent(article -> facts.add(Block.Fact.of(words.text("article.digest", reference),
                words.text("article.words", article.heading(), article.digest()))));
        deadline.period().note().ifPresent(note -> facts.add(Block.Fact.of(words.text("article.note"), note)));
        facts.add(official.map(text -> Block.Fact.of(words.text("article.official"), text))
                .orElseGet(() -> Block.Fact.of(words.text("article.official"), words.text("article.not-imported"))));
        counting(deadline).ifPresent(notes -> facts.add(new Block.Fact(words.text("article.counting"), notes)));
        return new Block.Facts(facts);
    }

    /** What the pack says of its way of counting, where this deadline was counted so. */
    private Optional<List<Words>> counting(Deadline deadline) {
        Counting counting = pack.counting();
        List<Words> notes = new ArrayList<>();
        if (deadline.steps().stream().anyMatch(Step.NaturalDays.class::isInstance)) {
            counting.unmarkedNote().map(Words::plain).ifPresent(notes::add);
        }
        if (deadline.steps().stream().anyMatch(step -> step instanceof Step.RolledOver || step instanceof Step.NotRolledOver)) {
            counting.rolloverNote().map(Words::plain).ifPresent(notes::add);
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes);
    }

    /** The points that concern it: those whose other readings were counted, and those of its own article. */
    Optional<Block> openPoints(Deadline deadline) {
        Set<OpenPoint> points = new LinkedHashSet<>();
        deadline.period().otherReadings().forEach(reading -> pack.openPoint(reading.openPoint()).ifPresent(points::add));
        pack.openPoints().stream().filter(point -> point.article().equals(deadline.period().article())).forEach(points::add);
        if (points.isEmpty()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = points.stream().map(point -> List.of(Cell.of(point.article()), Cell.of(point.text()),
                Cell.of(point.reading()), Cell.of(point.source(), Look.SMALL))).toList();
        return Optional.of(new Block.Table(Block.Kind.LIST, List.of(new Block.Column(words.text("open.article"), 13),
                new Block.Column(words.text("open.text"), 33), new Block.Column(words.text("open.reading"), 29),
                new Block.Column(words.text("open.source"), 25)), rows));
    }
}
