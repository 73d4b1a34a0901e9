package org.huansun.ui.workbench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.sync.OpenPackage;
import org.huansun.sync.PackageExport;
import org.huansun.sync.PackageReport;
import org.huansun.sync.bag.BagProblem;
import org.huansun.ui.kit.FilePicker;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.sync.ExportRow;
import org.huansun.ui.sync.SyncActions;
import org.huansun.ui.sync.SyncModel;
import org.huansun.ui.sync.UnsentCase;
import org.huansun.ui.sync.VerifyReport;
import org.huansun.ui.sync.VerifyReport.Line;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.CaseFilters;
import org.huansun.workspace.CaseOrder;
import org.huansun.workspace.CasePage;
import org.huansun.workspace.CaseQuery;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.Entry;
import org.huansun.workspace.OfficeLog;
import org.huansun.workspace.Workspace;

/** Fills 同步 and does what it asks. */
final class SyncDesk implements SyncActions {

    private static final String PAGE = "sync";
    private static final int MOST_PROBLEMS = 8;
    private static final int MOST_CASES = 500;
    static final FilePicker.Kind PACKAGE = new FilePicker.Kind(Texts.text("desk.package"), "zip");

    private final Bench bench;
    private final SyncModel model = new SyncModel();

    SyncDesk(Bench bench) {
        this.bench = bench;
        bench.followOn(PAGE, this::refresh);
    }

    SyncModel model() {
        return model;
    }

    private void refresh() {
        bench.inBackground(this::unsent, unsent -> {
            model.unsent().setAll(unsent);
            model.chosen().removeIf(id -> model.unsent().stream().noneMatch(row -> row.id().equals(id)));
        });
        List<Entry> exports = bench.workspace().officeLog().stream()
                .filter(entry -> entry.type().equals(OfficeLog.PACKAGE_EXPORTED)).toList();
        model.exports().setAll(exports.reversed().stream().map(this::exported).toList());
    }

    /** The cases with the most that isn't sent. */
    private List<UnsentCase> unsent() {
        CaseQuery most = new CaseQuery(CaseFilters.NONE, CaseOrder.UNSENT, CaseOrder.Direction.DESCENDING);
        return bench.workspace().list().pages().page(most, new CasePage.From.Head(), MOST_CASES).rows().stream()
                .filter(row -> row.unsent() > 0).map(this::unsent).toList();
    }

    private UnsentCase unsent(CaseRow row) {
        CaseFile file = bench.workspace().caseFile(row.id(), bench.workspace().today());
        List<Entry> evidence = file.live("evidence-added");
        long bytes = evidence.stream().mapToLong(entry -> entry.body().text("size").filter(size -> size.matches("\\d{1,18}"))
                .map(Long::valueOf).orElse(0L)).sum();
        DateWords dates = new DateWords(bench.workspace().today());
        return new UnsentCase(row.id(), row.title(), row.number(), row.unsent(), evidence.size(), size(bytes), dates.day(row.openedOn()));
    }

    private static String size(long bytes) {
        if (bytes == 0) {
            return "—";
        }
        return bytes < 1_000_000 ? Texts.text("desk.kb", Math.max(1, bytes / 1_000)) : Texts.text("desk.mb", bytes / 1_000_000);
    }

    private ExportRow exported(Entry entry) {
        String time = entry.clock().substring(0, entry.clock().indexOf('Z') + 1);
        LocalDateTime when = LocalDateTime.ofInstant(Instant.parse(time), Workspace.ZONE);
        int cases = entry.body().values().get("cases") instanceof Map<?, ?> map ? map.size() : 0;
        DateWords dates = new DateWords(bench.workspace().today());
        String clock = "%02d:%02d".formatted(when.getHour(), when.getMinute());
        return new ExportRow(entry.id(), dates.day(when.toLocalDate()) + " " + clock, entry.body().text("name").orElse(""),
                Texts.text("desk.cases", cases), Tone.NEUTRAL, Texts.text("desk.no-receipt"));
    }

    /** Exports one case, from its own page. */
    void exportCase(String caseId) {
        export(Set.of(caseId));
    }

    @Override
    public void export(Set<String> caseIds) {
        String name = Texts.text("desk.package.name", bench.workspace().today());
        bench.files().save(PACKAGE, name).ifPresent(file -> bench.inBackground(
                () -> new PackageExport(bench.workspace()).export(new ArrayList<>(caseIds), file), exported -> {
                    bench.changed();
                    bench.done(Texts.text("desk.exported", exported.file(), exported.entries(), exported.evidence()));
                    verify(exported.file());
                }));
    }

    @Override
    public void verify() {
        bench.files().open(PACKAGE).ifPresent(this::verify);
    }

    @Override
    public void verify(Path file) {
        bench.inBackground(() -> report(file), report -> model.report().set(Optional.of(report)));
    }

    static VerifyReport report(Path file) {
        try (OpenPackage opened = OpenPackage.open(file)) {
            PackageReport report = opened.report();
            List<Line> lines = new ArrayList<>();
            lines.add(line(report.bag().valid(), "desk.verify.bytes"));
            if (report.bag().valid()) {
                lines.add(line(report.isValid(), "desk.verify.entries"));
                lines.add(new Line(Tone.NEAR, Texts.text("desk.verify.none"), Texts.text("desk.verify.signature")));
            }
            report.problems().stream().limit(MOST_PROBLEMS).map(BagProblem::text)
                    .forEach(text -> lines.add(new Line(Tone.OVERDUE, Texts.text("desk.verify.bad"), text)));
            String summary = report.isValid()
                    ? Texts.text("desk.verify.passed", report.entries(), report.evidence())
                    : Texts.text("desk.verify.failed", report.problems().size());
            return new VerifyReport(report.isValid() ? Tone.MET : Tone.OVERDUE, String.valueOf(file.getFileName()), summary, lines);
        }
    }

    private static Line line(boolean holds, String words) {
        return new Line(holds ? Tone.MET : Tone.OVERDUE, Texts.text(holds ? "desk.verify.good" : "desk.verify.bad"), Texts.text(words));
    }
}
