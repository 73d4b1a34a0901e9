package org.huansun.ui.workbench;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huansun.rules.EntryTypes;
import org.huansun.ui.evidence.EvidenceDetails;
import org.huansun.ui.evidence.EvidenceDetails.ClockLine;
import org.huansun.ui.evidence.EvidenceDetails.HandOverLine;
import org.huansun.ui.evidence.EvidenceDetails.Line;
import org.huansun.ui.evidence.EvidenceDetails.ProofLine;
import org.huansun.ui.evidence.EvidenceDetails.Standing;
import org.huansun.ui.evidence.EvidenceRow;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;
import org.huansun.workspace.EvidenceItem;
import org.huansun.workspace.HoldingCase;
import org.huansun.workspace.Workspace;
import org.huansun.workspace.evidence.Clocks;
import org.huansun.workspace.evidence.FileForm;
import org.huansun.workspace.evidence.Position;

/** Evidence in words: its row in the table, and all that is known of it. */
final class EvidenceWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int SHOWN_HASH = 16;

    private final EntryTypes types;

    EvidenceWords(EntryTypes types) {
        this.types = types;
    }

    EvidenceRow row(EvidenceItem item, FileForm form, List<HoldingCase> elsewhere) {
        List<String> twins = elsewhere.stream().map(other -> Texts.text("desk.evidence.twin", other.title(), other.number())).toList();
        List<String> doubts = new ArrayList<>(item.clocks().doubts().stream().map(EvidenceWords::doubt).toList());
        if (form.isBelied(item.name())) {
            doubts.add(Texts.text("desk.evidence.belied", form(form)));
        }
        return new EvidenceRow(item.entry().id(), item.sha256(), item.name(), form(form), item.said("kind"), kind(item), taken(item),
                ByteWords.of(item.size()), item.said("taker"), item.proves().size(), doubts, twins, "");
    }

    static String form(FileForm form) {
        return Texts.text("desk.evidence.form." + form.name().toLowerCase(Locale.ROOT));
    }

    private String kind(EvidenceItem item) {
        String kind = item.said("kind");
        return types.find("evidence-added").flatMap(type -> type.attribute("kind")).map(known -> known.shown(kind)).orElse(kind);
    }

    private static String taken(EvidenceItem item) {
        return item.said("takenAt").isEmpty() ? item.clocks().taken().map(time -> time.atZone(Workspace.ZONE).format(MINUTE)).orElse("")
                : item.said("takenAt");
    }

    private static String doubt(Clocks.Doubt doubt) {
        return Texts.text("desk.evidence.doubt." + doubt.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    EvidenceDetails details(EvidenceItem item, FileForm form, CaseFile file) {
        return new EvidenceDetails(said(item), camera(item), clocks(item.clocks()),
                List.of(new Line(Texts.text("desk.evidence.form"), form(form) + " · " + ByteWords.of(item.size())),
                        new Line("SHA-256", item.sha256().substring(0, Math.min(SHOWN_HASH, item.sha256().length())) + "…"),
                        new Line(Texts.text("desk.evidence.added"), item.entry().on() + " " + item.entry().author())),
                item.proves().stream().map(entry -> new ProofLine(entry.id(), entry(entry), file.counts(entry) ? Standing.COUNTS : Standing.WITHDRAWN)).toList(),
                item.handOvers().stream().map(EvidenceWords::handOver).toList());
    }

    private List<Line> said(EvidenceItem item) {
        List<Line> lines = new ArrayList<>();
        for (String attribute : List.of("kind", "source", "taker", "takenAt", "place", "note")) {
            String words = attribute.equals("kind") ? kind(item) : item.said(attribute);
            if (!words.isBlank()) {
                lines.add(new Line(Texts.text("desk.evidence.said." + attribute), words));
            }
        }
        return lines;
    }

    private static List<Line> camera(EvidenceItem item) {
        List<Line> lines = new ArrayList<>();
        item.camera().position().ifPresent(place -> lines.add(new Line(Texts.text("desk.evidence.camera.place"), place(place))));
        item.camera().model().ifPresent(model -> lines.add(new Line(Texts.text("desk.evidence.camera.model"), model)));
        item.camera().pixels().ifPresent(pixels -> lines.add(new Line(Texts.text("desk.evidence.camera.pixels"), pixels)));
        item.camera().seconds().ifPresent(seconds -> lines.add(new Line(Texts.text("desk.evidence.camera.length"),
                Texts.text("desk.evidence.length", seconds / 60, seconds % 60))));
        return lines;
    }

    /** Such as 49.21233°N 119.74319°E（WGS-84）. */
    static String place(Position place) {
        return Texts.text("desk.evidence.place", place.degrees(), place.datum().orElse(Texts.text("desk.evidence.no-datum")));
    }

    private static List<ClockLine> clocks(Clocks clocks) {
        List<ClockLine> lines = new ArrayList<>();
        boolean zoned = clocks.camera().flatMap(time -> time.offset()).isPresent();
        lines.add(new ClockLine(Texts.text("desk.evidence.clock.camera"), clocks.taken().map(EvidenceWords::time).orElse(Texts.text("desk.evidence.clock.none")),
                clocks.taken().isEmpty() ? "" : Texts.text(zoned ? "desk.evidence.clock.zoned" : "desk.evidence.clock.no-zone")));
        clocks.satellite().ifPresent(time -> lines.add(clock("desk.evidence.clock.satellite", time, clocks)));
        clocks.modified().ifPresent(time -> lines.add(clock("desk.evidence.clock.modified", time, clocks)));
        clocks.received().ifPresent(time -> lines.add(clock("desk.evidence.clock.received", time, clocks)));
        return lines;
    }

    private static ClockLine clock(String key, Instant time, Clocks clocks) {
        return new ClockLine(Texts.text(key), time(time), clocks.sinceTaken(Optional.of(time)).map(EvidenceWords::difference).orElse(""));
    }

    private static String time(Instant time) {
        return time.atZone(Workspace.ZONE).format(SECOND);
    }

    /** How much later than the device's clock, such as 晚 3 天 2 小时. */
    static String difference(Duration later) {
        Duration length = later.abs();
        if (length.toSeconds() == 0) {
            return Texts.text("desk.evidence.same");
        }
        String words = length.toDays() > 0 ? Texts.text("desk.evidence.days", length.toDays(), length.toHoursPart())
                : length.toHours() > 0 ? Texts.text("desk.evidence.hours", length.toHours(), length.toMinutesPart())
                : length.toMinutes() > 0 ? Texts.text("desk.evidence.minutes", length.toMinutes(), length.toSecondsPart())
                : Texts.text("desk.evidence.seconds", length.toSeconds());
        return Texts.text(later.isNegative() ? "desk.evidence.earlier" : "desk.evidence.later", words);
    }

    /** An entry as it is chosen and shown: day, type, and what tells it from others. */
    String entry(Entry entry) {
        String more = List.of("place", "title", "amount", "text", "name").stream().flatMap(name -> entry.body().text(name).stream()).findFirst().orElse("");
        return (entry.on() + " " + types.nameOf(entry.type()) + " " + more).strip();
    }

    private static HandOverLine handOver(Entry entry) {
        String at = entry.body().text("at").map(time -> " " + time).orElse("");
        String seal = entry.body().text("seal").map(words -> Texts.text("desk.evidence.seal", words)).orElse("");
        return new HandOverLine(entry.on() + at, Texts.text("desk.evidence.handed", entry.body().text("from").orElse(""), entry.body().text("to").orElse("")),
                entry.body().text("reason").orElse("") + seal);
    }
}
