package org.huansun.sync.bag;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A package that was verified and is held open. A ZIP that is replaced meanwhile stays readable as it was; what is
 * changed in place is noticed when it is read.
 */
public final class OpenBag implements AutoCloseable {

    private final Path origin;
    private final BagReport report;
    private final BagContents contents;
    private final Closeable held;

    OpenBag(Path origin, BagReport report, BagContents contents, Closeable held) {
        this.origin = origin;
        this.report = report;
        this.contents = contents;
        this.held = held;
    }

    /** What verifying gave. */
    public BagReport report() {
        return report;
    }

    /**
     * Streams a payload file. Its length and digest are verified again while it is read: whoever was given the last
     * byte has what the manifest says; before that, nothing should be done that cannot be undone.
     *
     * @param path relative to {@code data/}, one of the report's files
     * @return the bytes; reading throws {@link org.huansun.problem.Refused} if they were changed since verified
     * @throws IllegalStateException if the package is not valid
     * @throws IllegalArgumentException if there is no such file
     * @throws org.huansun.problem.Fault BG-01, if it cannot be read
     */
    public InputStream read(String path) {
        BagContents.Found found = find(path);
        try {
            return new VerifiedStream(found, shown(path));
        } catch (IOException e) {
            throw IoFailure.PACKAGE_NOT_READ.because(e, shown(path));
        }
    }

    /**
     * Reads a small payload file whole. Throws as {@link #read} and reading what it gives, and
     * {@link org.huansun.problem.BadInput} if the file has more bytes than allowed.
     *
     * @param path relative to {@code data/}, one of the report's files
     * @param limit the most bytes that the caller wants to hold in memory
     */
    public byte[] bytes(String path, int limit) {
        long size = find(path).size();
        if (size > limit) {
            throw BagRefusal.FILE_TOO_LARGE.badInput(shown(path), Long.toString(size), Integer.toString(limit));
        }
        try (InputStream bytes = read(path)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw IoFailure.PACKAGE_NOT_READ.because(e, shown(path));
        }
    }

    /** Lets the file go. */
    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw IoFailure.PACKAGE_NOT_READ.because(e, origin);
        }
    }

    private BagContents.Found find(String path) {
        if (!report.valid()) {
            throw new IllegalStateException("not valid: " + origin);
        }
        BagContents.Found found = contents.files().get(CanonicalForm.PAYLOAD + path);
        if (found == null) {
            throw new IllegalArgumentException("no payload file " + path + " in " + origin);
        }
        return found;
    }

    private String shown(String path) {
        return origin + " · " + CanonicalForm.PAYLOAD + path;
    }
}
