package org.huansun.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.casefile.meeting.Meeting;
import org.huansun.casefile.meeting.Statement;
import org.huansun.casefile.meeting.StepTaken;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Words;
import org.huansun.rules.MeetingScript;

/** The course of a meeting: each step with its time and what was established, and below it what was said. */
final class StepSections {

    private final ScriptLines script;
    private final PaperWords papers;
    private final MeetingWords words;

    StepSections(ScriptLines script, PaperWords papers, MeetingWords words) {
        this.script = script;
        this.papers = papers;
        this.words = words;
    }

    List<Block> of(Meeting meeting) {
        List<Block> blocks = new ArrayList<>();
        script.steps().forEach(step -> {
            blocks.add(title(step.number(), step.title(), script.article(step)));
            blocks.addAll(course(meeting, step.number()));
        });
        Set<Integer> known = script.steps().stream().map(MeetingScript.Step::number).collect(Collectors.toSet());
        meeting.steps().stream().filter(step -> !known.contains(step.number())).forEach(step -> {
            blocks.add(title(step.number(), step.title(), words.text("meeting.step.outside")));
            blocks.addAll(course(meeting, step.number()));
        });
        Set<Integer> taken = meeting.steps().stream().map(StepTaken::number).collect(Collectors.toSet());
        List<Statement> elsewhere = meeting.statements().stream()
                .filter(said -> !known.contains(said.step()) && !taken.contains(said.step())).toList();
        if (!elsewhere.isEmpty()) {
            blocks.add(MeetingWords.paragraph(words.text("meeting.step.none"), Look.STRONG));
            blocks.add(statements(elsewhere));
        }
        return blocks;
    }

    private Block title(int number, String title, String article) {
        return MeetingWords.paragraph(words.text("meeting.step.title", number, title, article), Look.STRONG);
    }

    private List<Block> course(Meeting meeting, int number) {
        List<Block> blocks = new ArrayList<>();
        List<Statement> said = meeting.statements().stream().filter(one -> one.step() == number).toList();
        Optional<StepTaken> taken = meeting.step(number);
        taken.ifPresentOrElse(step -> blocks.add(new Block.Facts(facts(step))),
                () -> blocks.add(MeetingWords.paragraph(words.text(said.isEmpty() ? "meeting.step.unrecorded" : "meeting.step.unfinished"))));
        if (!said.isEmpty()) {
            blocks.add(statements(said));
        }
        return blocks;
    }

    private List<Block.Fact> facts(StepTaken step) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Block.Fact.of(words.text("meeting.step.time"), words.span(step.from(), step.at())));
        if (!step.checks().isEmpty()) {
            facts.add(new Block.Fact(words.text("meeting.step.established"), step.checks().stream().map(Words::plain).toList()));
        }
        if (!step.missing().isEmpty()) {
            facts.add(new Block.Fact(words.text("meeting.step.missing"), step.missing().stream().map(Words::plain).toList()));
        }
        step.reason().ifPresentOrElse(reason -> facts.add(Block.Fact.of(words.text("meeting.step.reason"), reason)), () -> {
            if (!step.missing().isEmpty()) {
                facts.add(Block.Fact.of(words.text("meeting.step.reason"), words.text("entry.no-reason")));
            }
        });
        return facts;
    }

    private Block statements(List<Statement> said) {
        return new Block.Table(Block.Kind.LIST, List.of(words.column("meeting.said.at", 9), words.column("meeting.said.speaker", 21),
                words.column("meeting.said.text", 70)), said.stream().map(this::row).toList());
    }

    private List<Cell> row(Statement said) {
        List<Words> lines = Stream.of(Optional.of(Words.plain(said.text())).filter(line -> !line.text().isBlank()),
                position(said).map(stand -> new Words(stand, Look.STRONG))).flatMap(Optional::stream).toList();
        String side = said.side().map(words::side).filter(name -> !name.equals(said.speaker())).orElse("");
        return List.of(Cell.of(said.at().orElse(PaperWords.NONE)), MeetingWords.two(said.speaker(), side), new Cell(lines, Look.PLAIN));
    }

    /** 对数额：不认可. */
    private Optional<String> position(Statement said) {
        return said.position().map(position -> {
            String stand = papers.choice("statement-noted", "position", position.code());
            return said.about().map(about -> words.text("meeting.said.position",
                    papers.choice("statement-noted", "about", about.code()), stand)).orElse(stand);
        });
    }
}
