package org.huansun.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.meeting.Attendance;
import org.huansun.casefile.meeting.Meeting;
import org.huansun.casefile.meeting.MinutesSoFar;
import org.huansun.casefile.meeting.Signatory;
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

    /** @param about what stands on every page, so that it can be told to what it belongs */
    List<Block> of(Meeting meeting, String about) {
        Map<String, List<Signatory>> pages = new LinkedHashMap<>();
        meeting.signatories().stream().filter(Signatory::isParty)
                .forEach(one -> pages.computeIfAbsent(party(one.attendance().orElseThrow()), none -> new ArrayList<>()).add(one));
        List<Signatory> others = meeting.signatories().stream().filter(one -> !one.isParty()).toList();
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

    private String party(Attendance person) {
        return words.text("signing.party", words.side(person.side()), person.standsFor().orElse(person.name()));
    }

    private String capacity(Signatory one) {
        return switch (one.part()) {
            case HOST -> words.text("meeting.host");
            case RECORDER -> words.text("meeting.recorder");
            case PRESENT -> one.attendance().map(this::capacity).orElse("");
            case UNRECORDED -> words.text("signing.unrecorded");
        };
    }

    /** Whom he stands for is said by the page of a party. */
    private String capacity(Attendance person) {
        if (person.side().isParty()) {
            return person.capacity();
        }
        return Stream.of(person.capacity(), person.standsFor().orElse("")).filter(said -> !said.isBlank())
                .reduce((one, next) -> one + "　" + next).orElse(words.side(person.side()));
    }

    private Block table(List<Signatory> signers, MinutesSoFar minutes) {
        return new Block.Table(Block.Kind.LIST, List.of(words.column("meeting.people.name", 18), words.column("signing.capacity", 24),
                words.column("signing.state", 58)), signers.stream().map(signer -> List.of(
                        new Cell(List.of(new Words(signer.name(), Look.STRONG)), Look.PLAIN),
                        Cell.of(capacity(signer).isBlank() ? PaperWords.NONE : capacity(signer)),
                        new Cell(state(signer.name(), minutes), Look.PLAIN))).toList());
    }

    private List<Words> state(String name, MinutesSoFar minutes) {
        List<Words> lines = new ArrayList<>();
        minutes.refusal(name).ifPresent(refusal -> {
            lines.add(new Words(words.text("signing.refused", papers.day(refusal.on()), refusal.at().orElse("")).strip(), Look.STRONG));
            lines.add(Words.plain(refusal.statement().isBlank() ? words.text("signing.no-statement") : words.text("signing.statement", refusal.statement())));
        });
        minutes.signature(name).ifPresent(signature ->
                lines.add(new Words(words.text("signing.signed", papers.day(signature.on()), signature.at().orElse("")).strip(), Look.STRONG)));
        return lines.isEmpty() ? List.of(new Words(words.text("signing.line"), Look.SIGNATURE)) : lines;
    }
}
