package org.huansun.sync.bag;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Verifies a package, a ZIP or a bag unpacked in a directory, against {@link CanonicalForm}: every byte, every file,
 * both ways. Whatever the content, it answers with a report. All is stored, so nothing unpacks to more than it is; no
 * byte is read more than once but those of the tag files, and no length from inside is used to take memory.
 */
public final class BagVerifier {

    private BagVerifier() {
    }

    /**
     * Verifies and lets go.
     *
     * @param path a file or a directory
     * @throws org.huansun.problem.BadInput if there is nothing at the path
     * @throws org.huansun.problem.Fault BG-01, if it cannot be read
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static BagReport verify(Path path) {
        try (OpenBag bag = open(path)) {
            return bag.report();
        }
    }

    /**
     * Verifies, and holds it open so that the payload can be read if it is valid. Throws as {@link #verify}.
     *
     * @param path a file or a directory
     */
    public static OpenBag open(Path path) {
        try {
            if (Files.isDirectory(path)) {
                Problems problems = new Problems();
                return opened(path, DirectoryScan.scan(path, problems), problems, () -> { });
            }
            if (Files.isRegularFile(path)) {
                return openZip(path);
            }
        } catch (IOException e) {
            throw IoFailure.PACKAGE_NOT_READ.because(e, path);
        }
        if (Files.notExists(path)) {
            throw BagRefusal.PACKAGE_MISSING.badInput(path.toString());
        }
        return special(path);
    }

    private static OpenBag openZip(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        boolean handedOn = false;
        try {
            Problems problems = new Problems();
            OpenBag bag = opened(path, ZipScan.scan(new FileWindow(channel), problems), problems, channel);
            handedOn = true;
            return bag;
        } finally {
            if (!handedOn) {
                channel.close();
            }
        }
    }

    private static OpenBag opened(Path path, Optional<BagContents> contents, Problems problems,
            Closeable held) throws IOException {
        BagReport report = contents.isPresent() ? new ContentCheck(contents.get(), problems).report()
                : BagReport.refused(problems.list());
        return new OpenBag(path, report, contents.orElseGet(BagContents::new), held);
    }

    /** A device, a pipe: not opened, for that may take forever. */
    private static OpenBag special(Path path) {
        Problems problems = new Problems();
        problems.ofPackage(Defect.NOT_A_REGULAR_FILE, ShownPath.of(path.toString()));
        return new OpenBag(path, BagReport.refused(problems.list()), new BagContents(), () -> { });
    }
}
