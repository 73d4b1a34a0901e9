package org.huansun.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huansun.problem.BadInput;

/**
 * Copies that become originals together with their entries. Which ones is noted on disk first, so that an original whose
 * entry was never recorded, because the process ended in between, is taken back at the next opening.
 */
final class IntakeBatch {

    private final Workspace workspace;
    private final Map<EvidenceCopy, Draft> waiting = new LinkedHashMap<>();

    IntakeBatch(Workspace workspace) {
        this.workspace = workspace;
    }

    void add(EvidenceCopy copy, Draft draft) {
        waiting.put(copy, draft);
    }

    int size() {
        return waiting.size();
    }

    /**
     * Records what waits, in the order in which it was added.
     *
     * @throws BadInput if the disk takes no more; then nothing of it is kept
     */
    List<Entry> record() {
        Evidence evidence = workspace.evidence();
        List<String> fresh = new ArrayList<>();
        try {
            List<String> hashes = waiting.keySet().stream().map(EvidenceCopy::sha256).toList();
            hashes.stream().filter(hash -> !evidence.has(hash)).forEach(fresh::add);
            Files.write(evidence.note(), fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            for (EvidenceCopy copy : waiting.keySet()) {
                evidence.settle(copy);
            }
            List<Entry> entries = workspace.record(List.copyOf(waiting.values()));
            Files.deleteIfExists(evidence.note());
            return entries;
        } catch (IOException full) {
            takeBack(fresh, full);
            throw new BadInput("证据原件没有收进来（" + full.getMessage() + "）", "工作区", "检查磁盘是否已满、能否写入", full);
        } catch (RuntimeException refused) {
            takeBack(fresh, refused);
            throw refused;
        } finally {
            discard();
        }
    }

    private void takeBack(List<String> fresh, Exception why) {
        try {
            for (String sha256 : fresh) {
                workspace.evidence().drop(sha256);
            }
            Files.deleteIfExists(workspace.evidence().note());
        } catch (IOException stays) {
            why.addSuppressed(stays);
        }
    }

    /** Deletes what is not settled. */
    void discard() {
        for (EvidenceCopy copy : waiting.keySet()) {
            try {
                copy.close();
            } catch (IOException stays) {
                org.slf4j.LoggerFactory.getLogger(IntakeBatch.class).warn("a half copy stays until the next opening", stays);
            }
        }
        waiting.clear();
    }

    /**
     * Takes back what an earlier process left: half copies, and originals that no entry came to name.
     *
     * @throws IOException if something can't be deleted
     */
    static void clearLeftovers(Evidence evidence, Store store) throws IOException {
        Path note = evidence.note();
        if (Files.exists(note)) {
            for (String sha256 : Files.readAllLines(note)) {
                if (evidence.has(sha256) && !store.read(tables -> Ledger.names(tables, sha256))) {
                    evidence.drop(sha256);
                }
            }
        }
        evidence.clearHalves();
    }
}
