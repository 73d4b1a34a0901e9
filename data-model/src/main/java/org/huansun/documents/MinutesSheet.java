package org.huansun.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.casefile.DamageAmount;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Fact;
import org.huansun.casefile.meeting.Ending;
import org.huansun.casefile.meeting.Meeting;
import org.huansun.casefile.meeting.Meetings;
import org.huansun.casefile.meeting.MinutesSoFar;
import org.huansun.casefile.meeting.Pause;
import org.huansun.casefile.meeting.Plan;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Sheet;
import org.huansun.documents.setting.Words;
import org.huansun.rules.LawBook;
import org.huansun.workspace.CaseFile;

/** 磋商会议记录: what was recorded of one round, to be read back, signed and put on file. */
final class MinutesSheet {

    private final CaseFile file;
    private final PaperWords papers;
    private final MeetingWords words;
    private final ScriptLines script;
    private final Printed printed;

    MinutesSheet(CaseFile file, LawBook law, Printed printed) {
        this.file = file;
        this.papers = new PaperWords(law.types());
        this.words = new MeetingWords(papers);
        this.script = new ScriptLines(file.choice().pack(), law.packs(), papers);
        this.printed = printed;
    }

    Sheet of(int round) {
        Meeting meeting = meeting(round);
        String title = words.text("minutes.title");
        List<Block> blocks = new ArrayList<>();
        PackLines pack = new PackLines(file.choice().pack(), papers);
        pack.mark().ifPresent(blocks::add);
        if (!printed.note().isEmpty()) {
            blocks.add(MeetingWords.paragraph(printed.note(), Look.MARK));
        }
        if (!meeting.isBegun() && meeting.ending().isEmpty()) {
            blocks.add(MeetingWords.paragraph(words.text("minutes.nothing"), Look.MARK));
        }
        blocks.add(new Block.Facts(head(meeting, pack)));
        blocks.add(MeetingWords.paragraph(words.text("minutes.by", papers.printed(printed)), Look.SMALL));
        blocks.add(words.heading("minutes.people"));
        blocks.add(new AttendanceTable(words).of(meeting.attendance(), file.parties()));
        blocks.add(words.heading("minutes.course"));
        blocks.addAll(new StepSections(script, papers, words).of(meeting));
        ClauseTable table = new ClauseTable(papers, words, words.sides(file.parties(), file.state().history(), round),
                new DamageAmount(file.state()).assessed(file.asOf()));
        blocks.add(words.heading("minutes.positions"));
        blocks.add(table.positions(meeting));
        blocks.add(words.heading("minutes.clauses"));
        blocks.add(table.clauses(meeting.clauses(), round));
        blocks.add(words.heading("minutes.outcome"));
        blocks.add(new Block.Facts(outcome(meeting)));
        blocks.addAll(new SignaturePages(papers, words, script.signing()).of(meeting, words.text("signing.about", file.number(), file.title(),
                words.round(round), papers.day(day(meeting)))));
        blocks.addAll(corrections(meeting));
        return new Sheet(title, Sheet.Paper.PORTRAIT, words.text("foot", file.number(), words.text("minutes.foot", title, words.round(round)),
                papers.printed(printed)), List.of(file.number(), words.round(round)), blocks);
    }

    private Meeting meeting(int round) {
        return Meetings.of(file.facts(), file.state().history(), round);
    }

    /** The day on which it was held; of one that was not the day that was planned. */
    private static Optional<LocalDate> day(Meeting meeting) {
        return meeting.opened().map(Plan::on).or(() -> meeting.ending().map(Ending::on)).or(() -> meeting.plan().map(Plan::on));
    }

    private List<Block.Fact> head(Meeting meeting, PackLines pack) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Block.Fact.of(words.text("case"), words.text("case.words", file.number(), file.title())));
        facts.add(new Block.Fact(words.text("meeting.which"), List.of(new Words(words.round(meeting.round()), Look.STRONG))));
        facts.add(Block.Fact.of(words.text("meeting.day"), papers.day(day(meeting))));
        facts.add(Block.Fact.of(words.text("meeting.time"), words.span(meeting.opened().flatMap(Plan::at), meeting.ending().flatMap(ending -> ended(meeting, ending)))));
        if (!meeting.pauses().isEmpty()) {
            facts.add(new Block.Fact(words.text("meeting.pauses"), meeting.pauses().stream().map(this::pause).toList()));
        }
        facts.add(Block.Fact.of(words.text("meeting.place"), said(meeting, Plan::place)));
        facts.add(Block.Fact.of(words.text("meeting.host"), said(meeting, Plan::host)));
        facts.add(Block.Fact.of(words.text("meeting.recorder"), said(meeting, Plan::recorder)));
        facts.add(pack.fact());
        facts.add(script.fact());
        facts.add(Block.Fact.of(words.text("minutes.read"), meeting.minutes().read().map(this::version).orElse(words.text("minutes.unread"))));
        facts.add(Block.Fact.of(words.text("minutes.sealed"), meeting.minutes().sealed().map(this::version).orElse(words.text("minutes.unsealed"))));
        facts.add(Block.Fact.of(words.text("as-of"), papers.day(file.asOf())));
        return facts;
    }

    /** When it ended: with the day, where that is another than the one on which it began. */
    private Optional<String> ended(Meeting meeting, Ending ending) {
        boolean sameDay = meeting.opened().map(Plan::on).filter(on -> !on.equals(ending.on())).isEmpty();
        return sameDay ? ending.at() : Optional.of(words.text("minutes.when", papers.day(ending.on()), ending.at().orElse("")).strip());
    }

    private static String said(Meeting meeting, Function<Plan, Optional<String>> what) {
        return meeting.opened().flatMap(what).or(() -> meeting.plan().flatMap(what)).filter(said -> !said.isBlank()).orElse(PaperWords.NONE);
    }

    private Words pause(Pause pause) {
        String span = words.text("meeting.pause", pause.from().orElse(words.text("meeting.no-time")), pause.until()
                .map(until -> words.text("meeting.resumed", until.isBlank() ? words.text("meeting.no-time") : until))
                .orElse(words.text("meeting.not-resumed")));
        return Words.plain(pause.reason().filter(reason -> !reason.isBlank()).map(reason -> words.text("meeting.pause.reason", span, reason)).orElse(span));
    }

    private String version(MinutesSoFar.Version version) {
        String when = words.text("minutes.when", papers.day(version.on()), version.at().orElse("")).strip();
        return version.sha256().filter(sum -> !sum.isBlank()).map(sum -> words.text("minutes.sum", when, sum)).orElse(when);
    }

    private List<Block.Fact> outcome(Meeting meeting) {
        List<Block.Fact> facts = new ArrayList<>();
        meeting.endings().forEach(ending -> facts.addAll(outcome(ending)));
        if (facts.isEmpty()) {
            facts.add(outcome(words.text("minutes.outcome.what"), words.text("minutes.outcome.none")));
        }
        List<Fact> failures = failures(meeting.round());
        failures.forEach(failure -> facts.add(failed(failure)));
        Set<String> triggers = Stream.concat(meeting.endings().stream().map(Ending::entry), failures.stream().map(Fact::id)).collect(Collectors.toSet());
        List<Words> follows = Stream.concat(file.deadlines().deadlines().stream()
                        .filter(deadline -> triggers.contains(deadline.trigger().id())).map(this::deadline),
                meeting(meeting.round() + 1).plan().stream().map(this::next)).toList();
        if (!follows.isEmpty()) {
            facts.add(new Block.Fact(words.text("minutes.follows"), follows));
        }
        return facts;
    }

    private List<Block.Fact> outcome(Ending ending) {
        String title = ending.obligor().map(obligor -> words.text("minutes.outcome.with", obligor)).orElse(words.text("minutes.outcome.what"));
        Block.Fact what = outcome(title, ending.outcome().map(known -> papers.choice("meeting-held", "outcome", known.code()))
                .orElse(words.text("minutes.outcome.unnamed")));
        return ending.note().filter(note -> !note.isBlank()).map(note -> List.of(what, Block.Fact.of(words.text("minutes.outcome.note"), note)))
                .orElse(List.of(what));
    }

    /** The ends of the consultation that were recorded with this round. */
    private List<Fact> failures(int round) {
        return file.state().history().ofType("consultation-failed").stream()
                .filter(fact -> fact.attributes().count("round").equals(Optional.of(round))).toList();
    }

    private Block.Fact failed(Fact failure) {
        String title = failure.obligor().map(obligor -> words.text("minutes.failed.with", obligor)).orElse(words.text("minutes.failed"));
        String situation = failure.attributes().text("situation").orElse("");
        return outcome(title, file.choice().pack().list("failure-situations").flatMap(list -> list.item(situation)
                .map(item -> words.text("minutes.failed.because", item.text(), list.article()))).orElse(situation));
    }

    private static Block.Fact outcome(String title, String outcome) {
        return new Block.Fact(title, List.of(new Words(outcome, Look.STRONG)));
    }

    private Words deadline(Deadline deadline) {
        String name = deadline.obligor().map(obligor -> words.text("minutes.follows.with", deadline.period().name(), obligor))
                .orElse(deadline.period().name());
        return Words.plain(words.text("minutes.follows.deadline", name, papers.day(deadline.due()), deadline.period().article()));
    }

    private Words next(Plan plan) {
        return Words.plain(words.text("minutes.follows.next", papers.day(plan.on()), plan.at().orElse(""), plan.place().orElse("")).strip());
    }

    private List<Block> corrections(Meeting meeting) {
        if (meeting.afterwards().isEmpty()) {
            return List.of();
        }
        RecordedFacts recorded = new RecordedFacts(file, papers);
        CorrectionLines differences = new CorrectionLines(file, papers);
        List<Block.Fact> facts = new ArrayList<>();
        file.entries().stream().filter(entry -> meeting.afterwards().contains(entry.id())).forEach(entry -> {
            if (entry.supersedes().isEmpty()) {
                facts.add(new Block.Fact(words.text("minutes.addition"), recorded.lines(entry.fact())));
                return;
            }
            facts.add(new Block.Fact(words.text("minutes.correction"), recorded.lines(entry.fact())));
            facts.add(new Block.Fact(words.text("minutes.corrected"), recorded.replaced(entry.fact())));
            facts.add(new Block.Fact(words.text("minutes.difference"), differences.of(entry)));
        });
        return List.of(new Block.PageBreak(), words.heading("minutes.corrections"),
                MeetingWords.paragraph(words.text("minutes.corrections.about")), new Block.Facts(facts));
    }
}
