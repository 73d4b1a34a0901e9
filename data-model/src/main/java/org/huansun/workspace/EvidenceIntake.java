package org.huansun.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return attach(caseId, List.of(file), on).getFirst();
    }

    /**
     * Brings in all files or none.
     *
     * @throws org.huansun.problem.BadInput if one can't be read; nothing is recorded then
     */
    public List<Attached> attach(String caseId, List<Path> files, LocalDate on) {
        Map<String, Entry> known = new HashMap<>();
        workspace.caseFile(caseId, workspace.today()).live("evidence-added")
                .forEach(entry -> known.putIfAbsent(sha256(entry), entry));
        List<String> hashes = new ArrayList<>();
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (Path file : files) {
            Evidence.Kept kept = workspace.evidence().keep(file);
            hashes.add(kept.sha256());
            if (!known.containsKey(kept.sha256())) {
                drafts.putIfAbsent(kept.sha256(), draft(caseId, file, kept, on));
            }
        }
        if (!drafts.isEmpty()) {
            workspace.record(List.copyOf(drafts.values())).forEach(entry -> known.put(sha256(entry), entry));
        }
        List<Attached> attached = new ArrayList<>();
        for (String hash : hashes) {
            Novelty novelty = drafts.remove(hash) == null ? Novelty.ALREADY_THERE : Novelty.NEW;
            attached.add(new Attached(Objects.requireNonNull(known.get(hash)), novelty));
        }
        return attached;
    }

    private static Draft draft(String caseId, Path file, Evidence.Kept kept, LocalDate on) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", file.getFileName().toString());
        values.put("sha256", kept.sha256());
        values.put("size", kept.size());
        return Draft.of(caseId, "evidence-added", on, new Attributes(values));
    }

    private static String sha256(Entry entry) {
        return entry.body().text("sha256").orElse("");
    }
}
