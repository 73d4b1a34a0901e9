package org.huansun.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huansun.casefile.meeting.Attendance;
import org.huansun.casefile.meeting.Meeting;
import org.huansun.casefile.meeting.MinutesSoFar;
import org.huansun.casefile.meeting.Plan;
import org.huansun.casefile.meeting.Side;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Words;

/** The pages on which minutes are signed: one for each party that was there, and one for all others. */
final class SignaturePages {

    private final PaperWords papers;
    private final MeetingWords words;
    private final Optional<String> article;

    /** @param article by which minutes are signed; empty where the pack says nothing of it */
    SignaturePages(PaperWords papers, MeetingWords words, Optional<String> article) {
        this.papers = papers;
        this.words = words;
        this.article = article;
    }

    /** Somebody whose signature belongs on a page. */
    private record Signer(String name, String capacity) {}

    /** @param about what stands on every page, so that it can be told to what it belongs */
    List<Block> of(Meeting meeting, String about) {
        Map<String, List<Signer>> pages = new LinkedHashMap<>();
        Set<String> placed = new LinkedHashSet<>();
        for (Attendance person : meeting.present()) {
            if (person.side().isParty()) {
                String party = words.text("signing.party", words.side(person.side()), person.standsFor().orElse(person.name()));
                pages.computeIfAbsent(party, none -> new ArrayList<>()).add(new Signer(person.name(), person.capacity()));
                placed.add(person.name());
            }
        }
        List<Signer> others = others(meeting, placed);
        if (!others.isEmpty()) {
            pages.put(words.text("signing.others"), others);
        }
        List<Block> blocks = new ArrayList<>();
        pages.forEach((party, signers) -> {
            blocks.add(new Block.PageBreak());
            blocks.add(new Block.Heading(words.text("signing.title", party)));
            blocks.add(MeetingWords.paragraph(about));
            blocks.add(table(signers, meeting.minutes()));
            blocks.add(MeetingWords.paragraph(article.map(known -> words.text("signing.by", known)).orElse(words.text("signing.no-rule")), Look.SMALL));
        });
        return blocks;
    }

    /** Who led and who wrote, who else was there, and whoever signed or refused without having been recorded as there. */
    private List<Signer> others(Meeting meeting, Set<String> placed) {
        Map<String, Signer> others = new LinkedHashMap<>();
        named(meeting, Plan::host).ifPresent(host -> others.putIfAbsent(host, new Signer(host, words.text("meeting.host"))));
        named(meeting, Plan::recorder).ifPresent(recorder -> others.putIfAbsent(recorder, new Signer(recorder, words.text("meeting.recorder"))));
        meeting.present().forEach(person -> others.putIfAbsent(person.name(), new Signer(person.name(),
                Stream.of(person.capacity(), person.standsFor().orElse("")).filter(said -> !said.isBlank()).reduce((one, next) -> one + "　" + next)
                        .orElse(words.side(person.side())))));
        Stream.concat(meeting.minutes().signatures().stream().map(MinutesSoFar.Signature::name),
                        meeting.minutes().refusals().stream().map(MinutesSoFar.Refusal::name))
                .forEach(name -> others.putIfAbsent(name, new Signer(name, words.text("signing.unrecorded"))));
        return others.values().stream().filter(signer -> !placed.contains(signer.name())).toList();
    }

    private static Optional<String> named(Meeting meeting, Function<Plan, Optional<String>> who) {
        return meeting.isBegun() ? meeting.opened().flatMap(who).or(() -> meeting.plan().flatMap(who)).filter(name -> !name.isBlank())
                : Optional.empty();
    }

    private Block table(List<Signer> signers, MinutesSoFar minutes) {
        return new Block.Table(Block.Kind.LIST, List.of(words.column("meeting.people.name", 18), words.column("signing.capacity", 24),
                words.column("signing.state", 58)), signers.stream().map(signer -> List.of(
                        new Cell(List.of(new Words(signer.name(), Look.STRONG)), Look.PLAIN),
                        Cell.of(signer.capacity().isBlank() ? PaperWords.NONE : signer.capacity()),
                        new Cell(state(signer.name(), minutes), Look.PLAIN))).toList());
    }

    private List<Words> state(String name, MinutesSoFar minutes) {
        List<Words> lines = new ArrayList<>();
        minutes.refusals().stream().filter(refusal -> refusal.name().equals(name)).forEach(refusal -> {
            lines.add(new Words(words.text("signing.refused", papers.day(refusal.on()), refusal.at().orElse("")).strip(), Look.STRONG));
            lines.add(Words.plain(refusal.statement().isBlank() ? words.text("signing.no-statement") : words.text("signing.statement", refusal.statement())));
        });
        minutes.signatures().stream().filter(signature -> signature.name().equals(name)).forEach(signature ->
                lines.add(new Words(words.text("signing.signed", papers.day(signature.on()), signature.at().orElse("")).strip(), Look.STRONG)));
        return lines.isEmpty() ? List.of(new Words(words.text("signing.line"), Look.SIGNATURE)) : lines;
    }
}
