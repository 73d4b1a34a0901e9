package org.huansun.sync.bag;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Writes a package in its {@link CanonicalForm}: the same tags and files give the same bytes. */
public final class BagWriter {

    private final BagPlan plan;

    /**
     * Plans the package; no file is opened yet.
     *
     * @param tags the lines of {@code bag-info.txt}, in order; Payload-Oxum is added
     * @param payload at least one file, in any order
     * @throws org.huansun.problem.BadInput if a path is not allowed or clashes with another, or it is all too much
     */
    public BagWriter(List<BagTag> tags, Collection<PayloadFile> payload) {
        this.plan = BagPlan.of(tags, payload);
    }

    /** The bytes that the file will have, to be told before it is written. */
    public long length() {
        return plan.length();
    }

    /** As {@link BagReport#fingerprint()} will be. */
    public String fingerprint() {
        return plan.fingerprint();
    }

    /**
     * Writes the package, whole or not at all: beside the target first, to the disk, then moved over it. On any
     * failure, also of a source, no file is left and one that was there before is untouched. (A machine that loses
     * power may leave a hidden {@code .huansun-….part}.)
     *
     * @param target the file; one that is there is replaced
     * @throws org.huansun.problem.BadInput if there is no such folder, the disk is full, the target is no regular file,
     *     or a source gives other bytes than it was said to
     * @throws org.huansun.problem.Fault BG-02 if a source cannot be read, BG-03 if the target cannot be written
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public void writeTo(Path target) {
        new WholeFile(target, plan.length()).write(channel -> new ZipOutput(channel).write(plan.members()));
    }
}
