package org.huansun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.huansun.casefile.Attributes;
import org.huansun.workspace.Draft;
import org.huansun.workspace.Entry;
import org.huansun.workspace.EvidenceIntake;
import org.huansun.workspace.EvidenceItem;
import org.huansun.workspace.EvidenceRevision;
import org.huansun.workspace.IntakeReport;
import org.huansun.workspace.IntakeWatch;
import org.huansun.workspace.Workspace;

/** The tour's evidence: drawn photographs and a record in a folder, taken in, told of, and handed over. */
final class TourEvidence {

    private static final int PHOTOGRAPHS = 6;
    private static final LocalTime BEGUN = LocalTime.of(10, 0);

    private final Workspace workspace;
    private final String caseId;

    TourEvidence(Workspace workspace, String caseId) {
        this.workspace = workspace;
        this.caseId = caseId;
    }

    /** Makes the files in a folder and takes that in. */
    IntakeReport takeIn(Path folder) {
        try {
            Files.createDirectories(folder);
            for (int number = 1; number <= PHOTOGRAPHS; number++) {
                new TourPhotograph(number, visited().atTime(BEGUN.plusMinutes(4L * number))).writeTo(folder.resolve("渗坑 %d 号点.jpg".formatted(number)));
            }
            Files.writeString(folder.resolve("勘验笔录.txt"), "勘验笔录（演示）\n\n渗坑三处，坑内积水呈黑褐色，有刺激性气味。按点位拍照并取样。\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        IntakeReport report = new EvidenceIntake(workspace).take(caseId, List.of(folder), workspace.today(), IntakeWatch.NOBODY);
        tell();
        return report;
    }

    private LocalDate visited() {
        return workspace.caseFile(caseId, workspace.today()).live("site-visited").stream().map(Entry::on).findFirst().orElse(workspace.today());
    }

    private void tell() {
        List<EvidenceItem> items = EvidenceItem.of(workspace.caseFile(caseId, workspace.today()));
        List<String> proved = workspace.caseFile(caseId, workspace.today()).live("site-visited").stream().map(Entry::id).toList();
        EvidenceRevision revision = new EvidenceRevision(workspace);
        revision.say(items.stream().filter(item -> item.name().endsWith(".jpg")).toList(),
                Map.of("kind", "picture", "taker", "王建国", "source", "现场拍摄", "proves", proved), "补录");
        revision.say(items.stream().filter(item -> item.name().endsWith(".txt")).toList(), Map.of("kind", "site-record", "proves", proved), "补录");
        workspace.record(Draft.of(caseId, "evidence-handed-over", workspace.today(), new Attributes(Map.of(
                "evidence", items.stream().map(EvidenceItem::sha256).toList(), "from", "王建国", "to", "档案室", "reason", "原件入库", "seal", "封条 0012，封口完好"))));
    }
}
