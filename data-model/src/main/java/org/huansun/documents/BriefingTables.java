package org.huansun.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Fact;
import org.huansun.casefile.Party;
import org.huansun.casefile.meeting.ListedItem;
import org.huansun.casefile.meeting.Conflict;
import org.huansun.casefile.meeting.Guest;
import org.huansun.casefile.meeting.Guests;
import org.huansun.casefile.meeting.Meeting;
import org.huansun.casefile.party.Authorisation;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Words;
import org.huansun.seed.Code;
import org.huansun.workspace.CaseFile;

/** The tables of a briefing: conditions, who is expected, whose authorisation holds, whom binds what, what was served. */
final class BriefingTables {

    private static final String NOTICE = "notice-served";
    private static final String PERIOD = "consultation-period";

    private final CaseFile file;
    private final PaperWords papers;
    private final MeetingWords words;

    BriefingTables(CaseFile file, PaperWords papers, MeetingWords words) {
        this.file = file;
        this.papers = papers;
        this.words = words;
    }

    private Block table(List<Block.Column> columns, List<List<Cell>> rows, String none) {
        return rows.isEmpty() ? MeetingWords.paragraph(words.text(none)) : new Block.Table(Block.Kind.LIST, columns, rows);
    }

    /** 启动磋商的条件. */
    Block conditions() {
        return table(List.of(words.column("briefing.condition", 58), words.column("briefing.held-by", 16), words.column("briefing.article", 26)),
                ListedItem.conditions(file.state()).stream().map(condition -> List.of(
                        Cell.of(condition.item().text()), strong(words.held(condition.held())),
                        MeetingWords.two(words.text("briefing.item", condition.list().article(), condition.item().id()),
                                papers.term(condition.item().strength())))).toList(), "briefing.conditions.none");
    }

    private static Cell strong(String text) {
        return new Cell(List.of(new Words(text, Look.STRONG)), Look.PLAIN);
    }

    /** Who must, may and asked to come. */
    Block guests(int round) {
        return table(List.of(words.column("briefing.guest", 28), words.column("meeting.people.side", 14), words.column("briefing.rule", 20),
                words.column("briefing.told", 20), words.column("briefing.asked", 18)),
                Guests.of(file.state(), file.parties(), round).stream().map(this::row).toList(), "briefing.guests.none");
    }

    private List<Cell> row(Guest guest) {
        String who = guest.name().orElse(words.text("briefing.guest.nobody"));
        return List.of(
                MeetingWords.two(who, guest.rule().map(rule -> rule.who()).filter(name -> !name.equals(who)).orElse("")),
                Cell.of(words.side(guest.side())),
                guest.rule().map(rule -> MeetingWords.two(words.text("briefing.rule.words", papers.term(rule.strength()), papers.term(rule.how())),
                        rule.article())).orElse(Cell.of(guest.side().isParty() ? words.text("briefing.rule.party") : PaperWords.NONE)),
                told(guest), Cell.of(guest.asked().map(this::asked).orElse(PaperWords.NONE)));
    }

    private Cell told(Guest guest) {
        if (guest.told().isEmpty()) {
            return guest.isMissing() ? strong(words.text("briefing.untold.missing")) : Cell.of(words.text("briefing.untold"));
        }
        return MeetingWords.two(words.text("briefing.told.words", guest.told().get()), guest.answer()
                .map(answer -> papers.choice("invitation-sent", "answer", answer)).orElse(words.text("briefing.no-answer")));
    }

    private String asked(Guest.Request request) {
        String key = request.admitted().map(admitted -> admitted ? "briefing.admitted" : "briefing.not-admitted").orElse("briefing.undecided");
        return words.text("briefing.asked.words", request.on(), words.text(key));
    }

    /** 授权委托 of those who act for somebody, on the day. */
    Block lawyers(LocalDate day) {
        List<Authorisation> papersOfLawyers = file.parties().stream().map(Authorisation::of).flatMap(Optional::stream).toList();
        return table(List.of(words.column("briefing.lawyer", 18), words.column("briefing.acts-for", 24), words.column("briefing.authority", 16),
                words.column("briefing.authorised", 24), words.column("briefing.on-day", 18)),
                papersOfLawyers.stream().map(paper -> row(paper, day)).toList(), "briefing.lawyers.none");
    }

    private List<Cell> row(Authorisation paper, LocalDate day) {
        String state = words.text("briefing.authorisation." + Code.of(paper.on(day)));
        return List.of(Cell.of(paper.lawyer()), Cell.of(paper.actsFor().orElse(PaperWords.NONE)),
                Cell.of(paper.authority().map(code -> papers.choice("party-added", "authority", code)).orElse(PaperWords.NONE)),
                Cell.of(words.text("briefing.from-until", written(paper.from()), written(paper.until()))),
                new Cell(List.of(new Words(state, paper.excludes(day) ? Look.STRONG : Look.PLAIN), new Words(day.toString(), Look.SMALL)), Look.PLAIN));
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(PaperWords.NONE);
    }

    /** 利害关系, one a line. */
    List<Block> conflicts(Meeting meeting) {
        List<Conflict> conflicts = Conflict.of(file.state(), file.parties(), meeting);
        return conflicts.isEmpty() ? List.of(MeetingWords.paragraph(words.text("briefing.conflicts.none")))
                : conflicts.stream().map(conflict -> MeetingWords.paragraph(sentence(conflict))).toList();
    }

    private String sentence(Conflict conflict) {
        String details = conflict.details().stream().map(detail -> conflict.kind() == Conflict.Kind.TWO_SIDES
                ? papers.choice("party-added", "role", detail) : detail).collect(Collectors.joining(words.text("briefing.list")));
        return words.text("briefing.conflict." + Code.of(conflict.kind()), conflict.who(), details);
    }

    /** When the notice was served on whom, and until when there may be consultation after it. */
    Block notices() {
        return table(List.of(words.column("briefing.notice.whom", 34), words.column("briefing.notice.on", 22),
                words.column("briefing.notice.until", 22), words.column("briefing.notice.safe", 22)),
                file.state().history().ofType(NOTICE).stream().map(this::row).toList(), "briefing.notices.none");
    }

    private List<Cell> row(Fact notice) {
        Optional<Deadline> period = file.deadlines().deadlines().stream()
                .filter(deadline -> deadline.period().id().equals(PERIOD) && deadline.trigger().id().equals(notice.id())).findFirst();
        return List.of(Cell.of(notice.obligor().orElse(words.text("briefing.notice.all"))), Cell.of(papers.day(notice.on())),
                Cell.of(papers.day(period.flatMap(Deadline::due))), Cell.of(papers.day(period.flatMap(Deadline::safeBy))));
    }
}
