package org.huansun.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;

/** Brings originals into a case: the file by its hash, and the entry that says so. */
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

    /** @throws org.huansun.problem.BadInput if the file can't be read; nothing is recorded then */
    public Attached attach(String caseId, Path file, LocalDate on) {
        CaseFile before = workspace.caseFile(caseId, workspace.today());
        Evidence.Kept kept = workspace.evidence().keep(file);
        Optional<Entry> known = before.live("evidence-added").stream()
                .filter(entry -> entry.body().text("sha256").equals(Optional.of(kept.sha256()))).findFirst();
        if (known.isPresent()) {
            return new Attached(known.get(), Novelty.ALREADY_THERE);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", file.getFileName().toString());
        values.put("sha256", kept.sha256());
        values.put("size", kept.size());
        return new Attached(workspace.record(Draft.of(caseId, "evidence-added", on, new Attributes(values))), Novelty.NEW);
    }
}
