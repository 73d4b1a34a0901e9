package org.huansun.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.meeting.Clause;
import org.huansun.casefile.meeting.Clause.Proposal;
import org.huansun.casefile.meeting.Clause.Reply;
import org.huansun.casefile.meeting.Meeting;
import org.huansun.casefile.meeting.Statement;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Words;
import org.huansun.seed.Code;

/** Where the sides stand, and what is on the table between them. */
final class ClauseTable {

    private final PaperWords papers;
    private final MeetingWords words;
    private final List<String> sides;
    private final Optional<BigDecimal> appraised;

    /**
     * @param sides who has to agree, as entries name them
     * @param appraised 评估认定的数额 in yuan
     */
    ClauseTable(PaperWords papers, MeetingWords words, List<String> sides, Optional<BigDecimal> appraised) {
        this.papers = papers;
        this.words = words;
        this.sides = List.copyOf(sides);
        this.appraised = appraised;
    }

    /** The last position of each who took any. */
    Block positions(Meeting meeting) {
        List<String> speakers = meeting.statements().stream().filter(said -> said.position().isPresent() && said.about().isPresent())
                .map(Statement::speaker).distinct().toList();
        if (speakers.isEmpty()) {
            return MeetingWords.paragraph(words.text("meeting.positions.none"));
        }
        List<Block.Column> columns = new ArrayList<>(List.of(words.column("meeting.positions.who", 28)));
        for (Statement.About about : Statement.About.values()) {
            columns.add(new Block.Column(papers.choice("statement-noted", "about", about.code()), 18));
        }
        return new Block.Table(Block.Kind.LIST, columns, speakers.stream().map(speaker -> row(meeting, speaker)).toList());
    }

    private List<Cell> row(Meeting meeting, String speaker) {
        return Stream.concat(Stream.of(Cell.of(speaker)), Stream.of(Statement.About.values()).map(about -> meeting.position(speaker, about)
                .map(said -> MeetingWords.two(papers.choice("statement-noted", "position", said.position().orElseThrow().code()),
                        said.at().orElse(""))).orElse(Cell.of(PaperWords.NONE)))).toList();
    }

    /** Clauses as they stand after a round. */
    Block clauses(List<Clause> clauses, int round) {
        return clauses.isEmpty() ? MeetingWords.paragraph(words.text("meeting.clauses.none"))
                : new Block.Table(Block.Kind.LIST, List.of(words.column("meeting.clauses.point", 14), words.column("meeting.clauses.text", 33),
                        words.column("meeting.clauses.before", 20), words.column("meeting.clauses.answers", 22),
                        words.column("meeting.clauses.state", 11)), clauses.stream().map(clause -> row(clause, round)).toList());
    }

    /** Those that not everybody has agreed to. */
    List<Clause> open(List<Clause> clauses) {
        return clauses.stream().filter(clause -> clause.between(sides) != Clause.State.AGREED).toList();
    }

    private List<Cell> row(Clause clause, int round) {
        return List.of(new Cell(List.of(new Words(words.point(clause), Look.STRONG)), Look.PLAIN), proposal(clause.current()),
                before(clause, round), MeetingWords.lines(voices(clause, round)),
                new Cell(List.of(new Words(words.text("meeting.clauses.state." + Code.of(clause.between(sides))), Look.STRONG)), Look.PLAIN));
    }

    private Cell proposal(Proposal now) {
        List<Words> lines = new ArrayList<>();
        lines.add(Words.plain(now.text()));
        now.amount().ifPresent(amount -> {
            lines.add(new Words(words.yuan(amount), Look.STRONG));
            appraised.ifPresent(known -> lines.add(Words.plain(words.text("meeting.clauses.appraised", words.yuan(known), gap(amount, known)))));
        });
        lines.add(new Words(now.by().isBlank() ? words.text("meeting.clauses.by-nobody") : words.text("meeting.clauses.by", now.by()), Look.SMALL));
        return new Cell(lines, Look.PLAIN);
    }

    /** 少 13,600.00 元（6.8%）. */
    private String gap(BigDecimal amount, BigDecimal known) {
        BigDecimal gap = amount.subtract(known);
        if (gap.signum() == 0) {
            return words.text("meeting.clauses.same");
        }
        String share = known.signum() == 0 ? PaperWords.NONE
                : gap.abs().multiply(BigDecimal.valueOf(100)).divide(known, 1, RoundingMode.HALF_UP).toPlainString();
        return words.text(gap.signum() < 0 ? "meeting.clauses.less" : "meeting.clauses.more", words.yuan(gap.abs()), share);
    }

    private Cell before(Clause clause, int round) {
        Optional<Proposal> before = clause.before(round);
        if (before.isEmpty()) {
            return Cell.of(words.text("meeting.clauses.new"));
        }
        if (!clause.isNewIn(round)) {
            return Cell.of(words.text("meeting.clauses.unchanged", words.round(before.get().round())));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text("meeting.clauses.was", words.round(before.get().round()), before.get().text()));
        before.get().amount().ifPresent(amount -> lines.add(clause.current().amount()
                .map(now -> words.text("meeting.clauses.moved", words.yuan(amount), gap(now, amount))).orElse(words.yuan(amount))));
        return MeetingWords.lines(lines);
    }

    private List<String> voices(Clause clause, int round) {
        Stream<String> ofSides = sides.stream().map(side -> clause.answerOf(side).map(reply -> voice(reply, round))
                .orElse(words.text(clause.current().by().equals(side) ? "meeting.clauses.proposed" : "meeting.clauses.silent", side)));
        return Stream.concat(ofSides, clause.answers().stream().filter(reply -> !sides.contains(reply.by())).map(reply -> voice(reply, round)))
                .toList();
    }

    private String voice(Reply reply, int round) {
        String said = words.text(reply.agrees() ? "meeting.clauses.yes" : "meeting.clauses.no", reply.by());
        String whole = reply.text().filter(text -> !text.isBlank()).map(text -> words.text("meeting.clauses.voice", said, text)).orElse(said);
        return reply.round() == round ? whole : words.text("meeting.clauses.earlier", whole, words.round(reply.round()));
    }
}
