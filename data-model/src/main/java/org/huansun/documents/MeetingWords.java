package org.huansun.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huansun.casefile.History;
import org.huansun.casefile.Party;
import org.huansun.casefile.Signs.Held;
import org.huansun.casefile.meeting.Clause;
import org.huansun.casefile.meeting.Settled;
import org.huansun.casefile.meeting.Side;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Words;
import org.huansun.rules.text.numeral.ChineseNumeral;
import org.huansun.seed.Code;

/** The words and small parts that papers about meetings have in common. */
final class MeetingWords {

    private static final int NUMERALS = 999;

    private final PaperWords words;

    MeetingWords(PaperWords words) {
        this.words = words;
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    /** 第二轮. */
    String round(int round) {
        return text("meeting.round", round <= NUMERALS ? ChineseNumeral.of(round) : String.valueOf(round));
    }

    /** 赔偿权利人 and the like. */
    String side(Side side) {
        return words.choice("attendance-recorded", "side", side.code());
    }

    /** What a point of the agreement is called; another one by its own title. */
    String point(Clause clause) {
        return clause.title().isEmpty() ? words.choice("clause-proposed", "clause", clause.point().code()) : clause.title();
    }

    /** 186,400.00 元. */
    String yuan(BigDecimal amount) {
        return text("meeting.yuan", String.format(Locale.ROOT, "%,.2f", amount));
    }

    /** 09:30 至 09:42, or so much of it as was recorded. */
    String span(Optional<String> from, Optional<String> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return text("meeting.no-time");
        }
        return text("meeting.span", from.orElse(text("meeting.no-time")), to.orElse(text("meeting.no-time")));
    }

    /** 已具备, 未具备, 未记录, 需人工核实. */
    String held(Optional<Held> held) {
        return text("meeting.held." + held.map(Code::of).orElse("by-hand"));
    }

    /**
     * Who has to agree in a round, as entries name them: who claims, and each obligor with whom it is held; where nobody was
     * recorded as a party, what the side is called.
     */
    List<String> sides(List<Party> parties, History history, int round) {
        return new Settled(history).sides(parties, round, this::side);
    }

    Block.Column column(String key, int share) {
        return new Block.Column(text(key), share);
    }

    Block heading(String key) {
        return new Block.Heading(text(key));
    }

    static Block paragraph(String text) {
        return paragraph(text, Look.PLAIN);
    }

    static Block paragraph(String text, Look look) {
        return new Block.Paragraph(new Words(text, look));
    }

    /** A cell with a line for each; the mark of nothing where there is none. */
    static Cell lines(List<String> lines) {
        return lines.isEmpty() ? Cell.of(PaperWords.NONE) : new Cell(lines.stream().map(Words::plain).toList(), Look.PLAIN);
    }

    /** A cell whose first line is what matters and whose second explains it, if there is anything to explain. */
    static Cell two(String first, String second) {
        return new Cell(second.isEmpty() ? List.of(Words.plain(first)) : List.of(Words.plain(first), new Words(second, Look.SMALL)),
                Look.PLAIN);
    }
}
