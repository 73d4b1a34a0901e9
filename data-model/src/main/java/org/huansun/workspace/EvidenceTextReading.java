package org.huansun.workspace;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huansun.workspace.evidence.TextLayerReading;
import org.slf4j.LoggerFactory;

/** Reads the text layers of originals that have not been read yet, so that they are found by their words. */
public final class EvidenceTextReading {

    private static final int AT_ONCE = 100;

    private final Workspace workspace;

    /** Whose original is not here, or can't be read now; asked for again when the workspace is opened again. */
    private final Set<String> absent = new HashSet<>();

    /** @param workspace opened to work in it */
    public EvidenceTextReading(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Told after each original; says whether to go on. */
    @FunctionalInterface
    public interface Watch {

        /** @param read how many originals were read so far */
        boolean goesOn(int read);
    }

    /** How many originals are still to be read, as far as they are here. */
    public int count() {
        return Math.max(0, workspace.evidenceTexts().countMissing() - absent.size());
    }

    /** Whether there is an original to be read. */
    public boolean isNeeded() {
        return !next("").isEmpty();
    }

    /** Reads all that are not read yet, or until it is stopped; what was read stays. @return how many were read */
    public int run(Watch watch) {
        int read = 0;
        String after = "";
        for (List<String> some = next(after); !some.isEmpty(); some = next(after)) {
            for (String sha256 : some) {
                after = sha256;
                if (read(sha256) && !watch.goesOn(++read)) {
                    return read;
                }
            }
        }
        return read;
    }

    /** The next ones, but for those that are not here. */
    private List<String> next(String after) {
        EvidenceTexts texts = workspace.evidenceTexts();
        List<String> missing = texts.missing(after, AT_ONCE);
        while (!missing.isEmpty() && absent.containsAll(missing)) {
            missing = texts.missing(missing.getLast(), AT_ONCE);
        }
        return missing.stream().filter(sha256 -> !absent.contains(sha256)).toList();
    }

    private boolean read(String sha256) {
        if (workspace.evidence().has(sha256)) {
            try {
                workspace.evidenceTexts().put(sha256, TextLayerReading.read(workspace.evidence().path(sha256)).text());
                return true;
            } catch (IOException unreadable) {
                LoggerFactory.getLogger(EvidenceTextReading.class).warn("an original can't be read: {}", sha256, unreadable);
            }
        }
        absent.add(sha256);
        return false;
    }
}
