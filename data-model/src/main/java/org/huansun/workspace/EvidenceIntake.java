package org.huansun.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huansun.problem.BadInput;
import org.huansun.workspace.IntakeReport.Outcome;
import org.huansun.workspace.evidence.ChosenFiles;

/** Brings originals into a case: each file by its hash, and the entry that says so. Files are copied, never moved. */
public final class EvidenceIntake {

    private final Workspace workspace;

    public EvidenceIntake(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What became of a file.
     *
     * @param entry the entry that holds it: a new one, or the one by which the case has it already
     */
    public record Attached(Entry entry, Novelty novelty) {}

    /** Whether a case had an original before. */
    public enum Novelty {
        NEW,
        ALREADY_THERE
    }

    /** Brings in one file. @throws BadInput if it can't be; nothing is recorded then */
    public Attached attach(String caseId, Path file, LocalDate on) {
        if (Files.isDirectory(file)) {
            throw new BadInput("这是一个文件夹", file.toString(), "选其中的文件");
        }
        if (Files.notExists(file)) {
            throw new BadInput("没有这个文件", file.toString(), "检查路径");
        }
        IntakeReport report = take(caseId, List.of(file), on, IntakeWatch.NOBODY);
        return switch (report.lines().getFirst().outcome()) {
            case Outcome.CameIn came -> new Attached(came.entry(), Novelty.NEW);
            case Outcome.AlreadyThere there -> new Attached(there.entry(), Novelty.ALREADY_THERE);
            case Outcome.NotTaken(String reason) -> throw new BadInput(reason, file.toString(), "检查文件后再试");
        };
    }

    /**
     * Brings in files, and folders with all that is in them. What can't come in is told of, the rest comes in; what is in
     * by the time that it is cancelled, or that the process ends, stays in.
     *
     * @param on the day on which they came into the case
     * @throws BadInput if there is no such case
     * @throws org.huansun.problem.Refused if the workspace was opened to be read
     */
    public IntakeReport take(String caseId, List<Path> chosen, LocalDate on, IntakeWatch watch) {
        workspace.requireOwned();
        CaseFile file = workspace.caseFile(caseId, workspace.today());
        ChosenFiles.Choice choice = ChosenFiles.of(chosen, workspace.folder(), watch::isCancelled);
        return new IntakeRun(workspace, file, on, watch).take(choice);
    }
}
