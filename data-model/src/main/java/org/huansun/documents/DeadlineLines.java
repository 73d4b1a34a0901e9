package org.huansun.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.Deadline.State;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Words;
import org.huansun.rules.LawBook;
import org.huansun.workspace.DeadlineRow;

/** Deadlines of many cases, one a line. */
final class DeadlineLines {

    private final LawBook law;
    private final PaperWords words;

    DeadlineLines(LawBook law, PaperWords words) {
        this.law = law;
        this.words = words;
    }

    Block table(List<DeadlineRow> rows) {
        return new Block.Table(Block.Kind.LIST, List.of(column("due", 14), column("state", 14), column("name", 20),
                column("case", 30), column("article", 10), column("start", 12)), rows.stream().map(this::row).toList());
    }

    private Block.Column column(String name, int share) {
        return new Block.Column(words.text("list." + name), share);
    }

    private List<Cell> row(DeadlineRow row) {
        String due = row.due().map(words::day).orElse(PaperWords.NONE);
        String name = row.obligor().isEmpty() ? row.name() : words.text("explain.of", row.name(), row.obligor());
        Optional<String> mark = law.packs().find(row.pack()).flatMap(pack -> pack.standing().mark());
        return List.of(
                cell(new Words(row.provisional() ? words.text("answer.provisional", due) : due, Look.STRONG),
                        row.safeBy().filter(safe -> !row.due().equals(Optional.of(safe))).map(safe -> words.text("compliance.safe", safe))),
                cell(Words.plain(words.wording().state(row.state())), left(row)),
                cell(new Words(name, Look.STRONG), Optional.of(words.text("list.own")).filter(own -> row.isOwn())),
                cell(Words.plain(row.caseTitle()), Optional.of(mark.filter(known -> !row.isOwn())
                        .map(known -> words.text("list.marked", row.caseNumber(), known)).orElse(row.caseNumber()))),
                Cell.of(row.isOwn() ? PaperWords.NONE : row.article()),
                Cell.of(row.isOwn() ? PaperWords.NONE : row.triggerOn().toString()));
    }

    private Optional<String> left(DeadlineRow row) {
        return Optional.of(words.wording().left(row.state(), row.workingDaysLeft()))
                .filter(left -> row.state() == State.RUNNING || row.state() == State.OVERDUE);
    }

    private static Cell cell(Words first, Optional<String> second) {
        return new Cell(Stream.concat(Stream.of(first), second.map(words -> new Words(words, Look.SMALL)).stream()).toList(), Look.PLAIN);
    }
}
