package org.huansun.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huansun.casefile.Party;
import org.huansun.casefile.meeting.Attendance;
import org.huansun.casefile.meeting.Attendance.Movement;
import org.huansun.casefile.meeting.Side;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Cell;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Words;

/** Who was at a meeting and who was not, with what was checked and said of each. */
final class AttendanceTable {

    private final MeetingWords words;

    AttendanceTable(MeetingWords words) {
        this.words = words;
    }

    /** @param parties those of the two sides of whom nothing was recorded are listed too */
    Block of(List<Attendance> people, List<Party> parties) {
        List<List<Cell>> rows = new ArrayList<>(people.stream().map(this::row).toList());
        parties.stream().filter(party -> isSide(party) && people.stream().noneMatch(person -> stands(person, party)))
                .map(this::unrecorded).distinct().forEach(rows::add);
        return rows.isEmpty() ? MeetingWords.paragraph(words.text("meeting.people.none"))
                : new Block.Table(Block.Kind.LIST, List.of(words.column("meeting.people.name", 15), words.column("meeting.people.capacity", 22),
                        words.column("meeting.people.side", 13), words.column("meeting.people.papers", 16),
                        words.column("meeting.people.times", 13), words.column("meeting.people.remark", 21)), rows);
    }

    private static boolean isSide(Party party) {
        return Side.of(party.role()).map(Side::isParty).orElse(false);
    }

    private static boolean stands(Attendance person, Party party) {
        return person.name().equals(party.name()) || person.standsFor().equals(Optional.of(party.name()));
    }

    private List<Cell> row(Attendance person) {
        return List.of(new Cell(List.of(new Words(person.name(), Look.STRONG)), Look.PLAIN), capacity(person),
                Cell.of(words.side(person.side())),
                MeetingWords.lines(List.of(words.text(person.identityChecked() ? "meeting.people.identity" : "meeting.people.no-identity"),
                        words.text(person.authorised() ? "meeting.people.authorised" : "meeting.people.no-authorised"))),
                MeetingWords.lines(person.movements().stream().map(this::moved).toList()),
                MeetingWords.lines(Stream.of(person.refused().filter(said -> !said.isBlank()),
                                person.conflict().filter(said -> !said.isBlank()).map(said -> words.text("meeting.people.conflict", said)))
                        .flatMap(Optional::stream).toList()));
    }

    private Cell capacity(Attendance person) {
        List<String> lines = Stream.of(Optional.of(person.capacity()).filter(said -> !said.isBlank()),
                person.standsFor().map(whom -> words.text("meeting.people.for", whom))).flatMap(Optional::stream).toList();
        return MeetingWords.lines(lines);
    }

    private String moved(Movement movement) {
        String key = switch (movement.to()) {
            case PRESENT -> "meeting.people.came";
            case LEFT -> "meeting.people.left";
            case ABSENT -> "meeting.people.absent";
        };
        return words.text(key, movement.at()).strip();
    }

    private List<Cell> unrecorded(Party party) {
        return List.of(Cell.of(party.name()), Cell.of(PaperWords.NONE), Cell.of(words.side(Side.ofRole(party.role()))),
                Cell.of(PaperWords.NONE), Cell.of(words.text("meeting.people.unrecorded")), Cell.of(PaperWords.NONE));
    }
}
