package org.huansun.ui.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.huansun.casefile.meeting.Attendance;
import org.huansun.casefile.meeting.Meeting;
import org.huansun.casefile.meeting.MinutesSoFar;
import org.huansun.casefile.meeting.Signatory;
import org.huansun.documents.MeetingPapers;
import org.huansun.documents.PaperFile;
import org.huansun.documents.Printed;
import org.huansun.documents.setting.Sheet;
import org.huansun.ui.meeting.MinutesActions;
import org.huansun.ui.meeting.MinutesModel;
import org.huansun.ui.meeting.Signer;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.EvidenceIntake;
import org.huansun.workspace.EvidenceItem;
import org.huansun.workspace.EvidenceRevision;
import org.huansun.workspace.IntakeReport;
import org.huansun.workspace.Workspace;

/** The minutes of a meeting: made from what is recorded, read back, signed or refused, put on file. */
final class MinutesDesk implements MinutesActions {

    private static final String NAME = "name";

    private final Bench bench;
    private final MeetingEntries entries;
    private final MinutesModel model;
    private final MeetingKeeper keeper;
    private final LatestQuestion making;
    private boolean sealing;

    MinutesDesk(Bench bench, MeetingEntries entries, MinutesModel model, MeetingKeeper keeper) {
        this.bench = bench;
        this.entries = entries;
        this.model = model;
        this.keeper = keeper;
        this.making = new LatestQuestion(bench);
        model.rule().set(rule());
    }

    /** What the step in which minutes are signed rests on; that a text is silent is said as well. */
    private String rule() {
        return bench.workspace().law().packs().scriptFor(entries.file().choice().pack()).stream()
                .flatMap(script -> script.steps().stream())
                .filter(step -> step.work().filter(org.huansun.rules.MeetingScript.Work.MINUTES::equals).isPresent()).findFirst()
                .map(step -> Texts.text(entries.file().choice().pack().script().isPresent() ? "minutes.rule" : "minutes.rule.model", step.article()))
                .orElse(Texts.text("minutes.rule.none"));
    }

    @Override
    public void make() {
        refresh();
        CaseFile file = entries.file();
        Printed printed = printed();
        making.ask(() -> new MeetingPapers(bench.workspace(), file, printed).minutes(entries.round()),
                sheet -> model.text().set(Optional.of(new SheetBox(sheet))));
    }

    private Printed printed() {
        return Printed.now(bench.workspace(), bench.clock());
    }

    private void refresh() {
        Meeting meeting = entries.meeting();
        model.signers().setAll(meeting.signatories().stream().map(one -> signer(one, meeting.minutes())).toList());
        model.read().set(meeting.minutes().read().isPresent());
        model.sealed().set(meeting.minutes().sealed().map(sealed -> Texts.text("minutes.sealed", sealed.on(), sealed.at().orElse(""))).orElse(""));
        model.obstacle().set(obstacle(meeting));
        long pages = EvidenceItem.of(entries.file()).stream().filter(this::isSignedPage).count();
        model.attached().set(pages == 0 ? "" : Texts.text("minutes.attached", pages));
    }

    private boolean isSignedPage(EvidenceItem item) {
        Set<String> answers = Set.of("minutes-read", "minutes-signed", "minutes-refused");
        return item.proves().stream().anyMatch(entry -> answers.contains(entry.type()) && Rounds.of(entry) == entries.round());
    }

    private static Signer signer(Signatory one, MinutesSoFar minutes) {
        Optional<MinutesSoFar.Signature> signed = minutes.signature(one.name());
        Optional<MinutesSoFar.Refusal> refused = minutes.refusal(one.name());
        Signer.Standing standing = signed.isPresent() ? Signer.Standing.SIGNED : refused.isPresent() ? Signer.Standing.REFUSED : Signer.Standing.WANTED;
        String state = signed.map(signature -> Texts.text("minutes.signed", signature.at().orElse("")).strip())
                .or(() -> refused.map(refusal -> Texts.text("minutes.refused-at", refusal.at().orElse("")).strip()))
                .or(() -> minutes.outdated().stream().anyMatch(signature -> signature.name().equals(one.name()))
                        ? Optional.of(Texts.text("minutes.outdated")) : Optional.empty()).orElse("");
        String id = Integer.toHexString(one.name().hashCode());
        return new Signer(id, one.name(), role(one), standing, state, refused.map(MinutesSoFar.Refusal::statement).orElse(""));
    }

    private static String role(Signatory one) {
        return switch (one.part()) {
            case HOST -> Texts.text("desk.host");
            case RECORDER -> Texts.text("desk.recorder");
            case PRESENT -> one.attendance().map(Attendance::capacity).orElse("");
            case UNRECORDED -> Texts.text("minutes.unrecorded");
        };
    }

    private String obstacle(Meeting meeting) {
        if (meeting.isSealed()) {
            return Texts.text("minutes.sealed-already");
        }
        if (!meeting.isOver(entries.obligors())) {
            return Texts.text("minutes.no-outcome");
        }
        if (meeting.minutes().read().isEmpty()) {
            boolean before = !entries.recorded("minutes-read").isEmpty();
            return Texts.text(before ? "minutes.changed" : "minutes.not-read");
        }
        int wanted = meeting.unsigned().size();
        return wanted == 0 ? "" : Texts.text("minutes.wanted", wanted);
    }

    private void record(String type, Map<String, Object> said) {
        if (entries.record(type, said)) {
            make();
        }
    }

    @Override
    public void readBack() {
        record("minutes-read", Map.of());
    }

    @Override
    public void signed(Signer signer) {
        record("minutes-signed", Map.of(NAME, signer.name()));
    }

    @Override
    public void refused(Signer signer) {
        if (entries.record("minutes-refused", Map.of(NAME, signer.name(), "reason", model.statement().get().strip()))) {
            model.refusing().set(Optional.empty());
            model.statement().set("");
            make();
        }
    }

    @Override
    public void print() {
        new PapersDesk(bench, entries::file, () -> "").minutes(entries.round());
    }

    @Override
    public void attach() {
        List<Path> chosen = bench.files().several(Texts.text("minutes.attach"));
        if (chosen.isEmpty()) {
            return;
        }
        Workspace workspace = bench.workspace();
        String caseId = entries.file().id();
        List<String> proved = answers();
        bench.<IntakeReport>longWork(Texts.text("minutes.attach"), Texts.text("desk.evidence.unit"), watch -> {
            IntakeReport report = new EvidenceIntake(workspace).take(caseId, chosen, workspace.today(), new FileWatch(watch));
            Set<String> came = Set.copyOf(report.lines().stream().map(line -> line.outcome())
                    .filter(IntakeReport.Outcome.CameIn.class::isInstance).map(IntakeReport.Outcome.CameIn.class::cast)
                    .map(in -> in.entry().id()).toList());
            List<EvidenceItem> items = EvidenceItem.of(workspace.caseFile(caseId, workspace.today())).stream()
                    .filter(item -> came.contains(item.entry().id())).toList();
            new EvidenceRevision(workspace).say(items, Map.of("kind", "written", "proves", proved), Texts.text("minutes.signed-page"));
            return report;
        }, report -> {
            entries.read();
            make();
            bench.done(Texts.text("minutes.attached-now", report.cameIn(), report.notTaken()));
        });
    }

    /** The reading, the signatures and the refusals of this round, by their entries. */
    private List<String> answers() {
        MinutesSoFar minutes = entries.meeting().minutes();
        return Stream.of(minutes.read().stream().map(MinutesSoFar.Version::entry),
                minutes.signatures().stream().map(MinutesSoFar.Signature::entry),
                minutes.refusals().stream().map(MinutesSoFar.Refusal::entry)).flatMap(entries -> entries).toList();
    }

    @Override
    public void seal() {
        if (!model.obstacle().get().isEmpty() || sealing) {
            return;
        }
        sealing = true;
        CaseFile file = entries.file();
        Printed printed = printed();
        bench.inBackground(() -> {
            try {
                return kept(file, printed);
            } finally {
                Platform.runLater(() -> sealing = false);
            }
        }, sha256 -> {
            Map<String, Object> said = new LinkedHashMap<>(Map.of("sha256", sha256));
            if (!entries.meeting().isSealed() && entries.record("minutes-sealed", said)) {
                keeper.close();
                make();
                bench.done(Texts.text("minutes.sealed-now", Rounds.words(entries.round())));
            }
        });
    }

    /** Puts the minutes, as they stand, among the case's papers. @return the SHA-256 of the file */
    private String kept(CaseFile file, Printed printed) {
        Sheet sheet = new MeetingPapers(bench.workspace(), file, printed).minutes(entries.round());
        try {
            Path folder = Files.createTempDirectory("minutes");
            Path made = folder.resolve(PapersDesk.minutesName(file, entries.round()));
            try {
                PaperFile.write(sheet, printed, made);
                return new EvidenceIntake(bench.workspace()).attach(file.id(), made, bench.workspace().today()).entry().body().text("sha256").orElse("");
            } finally {
                Files.deleteIfExists(made);
                Files.deleteIfExists(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
