package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.huansun.casefile.handling.OwnDeadline;
import org.huansun.casefile.handling.OwnDeadlines;
import org.huansun.documents.CasePapers;
import org.huansun.documents.MeetingPapers;
import org.huansun.documents.PaperFile;
import org.huansun.documents.Printed;
import org.huansun.documents.setting.Sheet;
import org.huansun.ui.cases.DeadlineRow;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;

/** Writes the papers about a case's deadlines and meetings; they are of the case as its page shows it. */
final class PapersDesk {

    private static final String PDF = "pdf";
    private static final String CSV = "csv";
    private static final String NO_FILE_NAME = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private final Bench bench;
    private final Supplier<CaseFile> file;
    private final Supplier<String> view;

    /** @param view what is shown instead of the case as it is now, in a sentence, or nothing */
    PapersDesk(Bench bench, Supplier<CaseFile> file, Supplier<String> view) {
        this.bench = bench;
        this.file = file;
        this.view = view;
    }

    /** 期限计算说明 of a deadline on the page. */
    void explanation(DeadlineRow row) {
        CaseFile shown = file.get();
        Printed printed = printed();
        FilePicker.Kind kind = new FilePicker.Kind(Texts.text("desk.paper.explanation"), PDF);
        sheet(shown, row.id(), new CasePapers(bench.workspace(), shown, printed)).ifPresent(sheet -> bench.files()
                .save(kind, name("desk.paper.explanation.file", shown, row.name()))
                .ifPresent(target -> write(target, () -> PaperFile.write(sheet.get(), printed, target))));
    }

    private static Optional<Supplier<Sheet>> sheet(CaseFile shown, String id, CasePapers papers) {
        Optional<Supplier<Sheet>> ofLaw = shown.deadlines().deadlines().stream()
                .filter(deadline -> DeadlineId.of(deadline).equals(id)).findFirst().map(deadline -> () -> papers.explanation(deadline));
        List<OwnDeadline> own = OwnDeadlines.of(shown.state());
        return ofLaw.or(() -> IntStream.range(0, own.size()).filter(at -> DeadlineId.own(at + 1).equals(id)).boxed()
                .findFirst().map(at -> () -> papers.explanation(own.get(at))));
    }

    /** 期限履行情况表: a table where the file is called so, else a PDF. */
    void compliance() {
        CaseFile shown = file.get();
        Printed printed = printed();
        CasePapers papers = new CasePapers(bench.workspace(), shown, printed);
        FilePicker.Kind kind = new FilePicker.Kind(Texts.text("desk.paper.compliance"), List.of(PDF, CSV));
        bench.files().save(kind, name("desk.paper.compliance.file", shown, "")).ifPresent(target -> write(target, () -> {
            if (target.toString().toLowerCase(Locale.ROOT).endsWith("." + CSV)) {
                papers.complianceTable().write(target);
            } else {
                PaperFile.write(papers.compliance(), printed, target);
            }
        }));
    }

    /** 磋商会议准备单 of a round. @param day on which it is to be held; empty for the day that was planned */
    void briefing(int round, Optional<LocalDate> day) {
        CaseFile shown = file.get();
        Printed printed = printed();
        FilePicker.Kind kind = new FilePicker.Kind(Texts.text("desk.paper.briefing"), PDF);
        bench.files().save(kind, name("desk.paper.briefing.file", shown, Rounds.words(round))).ifPresent(target -> write(target,
                () -> PaperFile.write(new MeetingPapers(bench.workspace(), shown, printed).briefing(round, day), printed, target)));
    }

    /** 磋商会议记录 of a round. */
    void minutes(int round) {
        CaseFile shown = file.get();
        Printed printed = printed();
        bench.files().save(new FilePicker.Kind(Texts.text("minutes.print"), PDF), minutesName(shown, round)).ifPresent(target -> write(target,
                () -> PaperFile.write(new MeetingPapers(bench.workspace(), shown, printed).minutes(round), printed, target)));
    }

    /** What the file of a round's minutes is called. */
    static String minutesName(CaseFile shown, int round) {
        return name("minutes.file", shown, Rounds.words(round));
    }

    private Printed printed() {
        return new Printed(bench.workspace().settings().person(), bench.clock().instant(), view.get());
    }

    private static String name(String key, CaseFile shown, String of) {
        return Texts.text(key, shown.number(), of).replaceAll(NO_FILE_NAME, "_");
    }

    private void write(Path target, Runnable writing) {
        bench.aside(() -> {
            writing.run();
            return target;
        }, written -> bench.done(Texts.text("desk.written", written)));
    }
}
