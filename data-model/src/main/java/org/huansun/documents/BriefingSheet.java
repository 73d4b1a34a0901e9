package org.huansun.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huansun.casefile.DamageAmount;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Party;
import org.huansun.casefile.meeting.Clause;
import org.huansun.casefile.meeting.Foreseen;
import org.huansun.casefile.meeting.Meeting;
import org.huansun.casefile.meeting.MeetingBounds;
import org.huansun.casefile.meeting.Meetings;
import org.huansun.casefile.meeting.Plan;
import org.huansun.casefile.party.Masked;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.Words;
import org.huansun.rules.LawBook;
import org.huansun.workspace.CaseFile;

/** 磋商会议准备单: what has to be known before a round is held, by the file, the pack and the day. */
final class BriefingSheet {

    private final CaseFile file;
    private final LawBook law;
    private final PaperWords papers;
    private final MeetingWords words;
    private final ScriptLines script;
    private final Printed printed;

    BriefingSheet(CaseFile file, LawBook law, Printed printed) {
        this.file = file;
        this.law = law;
        this.papers = new PaperWords(law.types());
        this.words = new MeetingWords(papers);
        this.script = new ScriptLines(file.choice().pack(), law.packs(), papers);
        this.printed = printed;
    }

    /** @param day on which it is to be held; empty for the day that was planned, if any */
    Sheet of(int round, Optional<LocalDate> day) {
        Meeting meeting = meeting(round);
        Optional<LocalDate> planned = day.or(() -> meeting.plan().map(Plan::on));
        String title = words.text("briefing.title");
        List<Block> blocks = new ArrayList<>();
        PackLines pack = new PackLines(file.choice().pack(), papers);
        pack.mark().ifPresent(blocks::add);
        if (!printed.note().isEmpty()) {
            blocks.add(MeetingWords.paragraph(printed.note(), Look.MARK));
        }
        blocks.add(new Block.Facts(head(meeting, planned, pack)));
        blocks.add(MeetingWords.paragraph(words.text("briefing.by", papers.printed(printed), law.calendar().sureTo()), Look.SMALL));
        BriefingTables tables = new BriefingTables(file, papers, words);
        add(blocks, "briefing.conditions", tables.conditions());
        add(blocks, "briefing.bounds", new Block.Facts(bounds(MeetingBounds.of(file.state()))));
        blocks.addAll(foreseen(meeting, planned));
        add(blocks, "briefing.guests", tables.guests(round));
        add(blocks, "briefing.lawyers", tables.lawyers(planned.orElse(file.asOf())));
        blocks.add(words.heading("briefing.conflicts"));
        blocks.addAll(tables.conflicts(meeting));
        add(blocks, "briefing.notices", tables.notices());
        add(blocks, "briefing.matter", new Block.Facts(matter()));
        blocks.addAll(before(round));
        add(blocks, "briefing.script", script.table());
        return new Sheet(title, Sheet.Paper.PORTRAIT, words.text("foot", file.number(), words.text("minutes.foot", title, words.round(round)),
                papers.printed(printed)), List.of(file.number(), words.round(round)), blocks);
    }

    private void add(List<Block> blocks, String heading, Block content) {
        blocks.add(words.heading(heading));
        blocks.add(content);
    }

    private Meeting meeting(int round) {
        return Meetings.of(file.facts(), file.state().history(), round);
    }

    private List<Block.Fact> head(Meeting meeting, Optional<LocalDate> day, PackLines pack) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Block.Fact.of(words.text("case"), words.text("case.words", file.number(), file.title())));
        facts.add(new Block.Fact(words.text("meeting.which"), List.of(new Words(words.round(meeting.round()), Look.STRONG))));
        facts.add(Block.Fact.of(words.text("briefing.day"), day.map(papers::day).orElse(words.text("briefing.no-day"))));
        facts.add(Block.Fact.of(words.text("meeting.time"), said(meeting, Plan::at)));
        facts.add(Block.Fact.of(words.text("meeting.place"), said(meeting, Plan::place)));
        facts.add(Block.Fact.of(words.text("meeting.host"), said(meeting, Plan::host)));
        facts.add(Block.Fact.of(words.text("meeting.recorder"), said(meeting, Plan::recorder)));
        facts.add(pack.fact());
        facts.add(script.fact());
        facts.add(Block.Fact.of(words.text("as-of"), papers.day(file.asOf())));
        return facts;
    }

    private static String said(Meeting meeting, Function<Plan, Optional<String>> what) {
        return meeting.plan().flatMap(what).filter(said -> !said.isBlank()).orElse(PaperWords.NONE);
    }

    private List<Block.Fact> bounds(MeetingBounds bounds) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(words.text("briefing.number"), Stream.concat(Stream.of(words.text("briefing.number.words", bounds.number())),
                bounds.limit().map(limit -> words.text(limit.raisable() ? "briefing.limit.raisable" : "briefing.limit", limit.on(file.asOf()),
                        papers.term(limit.figure().strength()), limit.figure().article())).or(() -> Optional.of(words.text("briefing.limit.none")))
                        .stream()).map(Words::plain).toList()));
        facts.add(new Block.Fact(words.text("briefing.period"), bounds.period().map(this::bound)
                .orElse(List.of(Words.plain(words.text("briefing.bound.none"))))));
        bounds.interval().ifPresent(interval -> facts.add(new Block.Fact(words.text("briefing.interval"), bound(interval))));
        bounds.latest().ifPresent(latest -> facts.add(new Block.Fact(words.text("briefing.latest"),
                List.of(new Words(papers.day(latest), Look.STRONG)))));
        return facts;
    }

    private List<Words> bound(Deadline deadline) {
        List<Words> lines = new ArrayList<>();
        lines.add(Words.plain(words.text("briefing.bound", papers.day(deadline.due()), papers.term(deadline.period().strength()),
                deadline.period().article(), papers.wording().state(deadline.state()))));
        deadline.safeBy().filter(safe -> !deadline.due().equals(Optional.of(safe)))
                .ifPresent(safe -> lines.add(Words.plain(words.text("briefing.safe", papers.day(safe)))));
        if (deadline.provisional()) {
            lines.add(Words.plain(words.text("briefing.provisional")));
        }
        return lines;
    }

    /** What holding it on the day would come to. */
    private List<Block> foreseen(Meeting meeting, Optional<LocalDate> planned) {
        List<Block> blocks = new ArrayList<>(List.of(words.heading("briefing.foreseen")));
        if (meeting.ending().isPresent()) {
            blocks.add(MeetingWords.paragraph(words.text("briefing.held", papers.day(meeting.ending().get().on()))));
            return blocks;
        }
        if (planned.isEmpty()) {
            blocks.add(MeetingWords.paragraph(words.text("briefing.foreseen.no-day")));
            return blocks;
        }
        LocalDate day = planned.get();
        if (!law.calendar().isWorkingDay(day)) {
            blocks.add(MeetingWords.paragraph(law.calendar().nameOf(day).map(name -> words.text("briefing.holiday", papers.day(day), name))
                    .orElse(words.text("briefing.day-off", papers.day(day)))));
        }
        MeetingBounds.of(file.state()).latest().filter(day::isAfter)
                .ifPresent(latest -> blocks.add(MeetingWords.paragraph(words.text("briefing.late", papers.day(day), papers.day(latest)))));
        List<Finding> found = Foreseen.meeting(file.facts(), file.asOf(),
                new DeadlineEngine(file.choice().pack(), law.calendar()), meeting.round(), day).findings();
        if (found.isEmpty()) {
            blocks.add(MeetingWords.paragraph(words.text("briefing.foreseen.none", papers.day(day))));
        } else {
            blocks.add(MeetingWords.paragraph(words.text("briefing.foreseen.some", papers.day(day))));
            found.forEach(finding -> blocks.add(MeetingWords.paragraph(papers.finding(finding))));
        }
        return blocks;
    }

    private List<Block.Fact> matter() {
        List<Words> obligors = file.parties().stream().filter(party -> party.role().equals("obligor")).map(this::obligor).toList();
        return List.of(new Block.Fact(words.text("briefing.obligors"), obligors.isEmpty() ? List.of(Words.plain(words.text("briefing.unrecorded"))) : obligors),
                Block.Fact.of(words.text("briefing.amount"), new DamageAmount(file.state()).assessed(file.asOf()).map(words::yuan)
                        .orElse(words.text("briefing.unrecorded"))));
    }

    private Words obligor(Party party) {
        String named = party.attributes().text("legalRepresentative").filter(name -> !name.isBlank())
                .map(name -> words.text("briefing.represented", party.name(), name)).orElse(party.name());
        return Words.plain(party.attributes().text("code").or(() -> party.attributes().text("idNumber")).filter(code -> !code.isBlank())
                .map(code -> words.text("briefing.coded", named, Masked.code(code))).orElse(named));
    }

    /** Where the round before left off. */
    private List<Block> before(int round) {
        if (round < 2) {
            return List.of();
        }
        Meeting last = meeting(round - 1);
        ClauseTable table = new ClauseTable(papers, words, words.sides(file.parties(), file.state().history(), round - 1),
                new DamageAmount(file.state()).assessed(file.asOf()));
        List<Clause> open = table.open(last.clauses());
        return List.of(new Block.Heading(words.text("briefing.before.positions", words.round(round - 1))), table.positions(last),
                new Block.Heading(words.text("briefing.before.clauses", words.round(round - 1))),
                open.isEmpty() ? MeetingWords.paragraph(words.text("briefing.before.none")) : table.clauses(open, round - 1));
    }
}
