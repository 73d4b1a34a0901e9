package org.huansun.sync.bag;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that comes into being whole or not at all. */
final class WholeFile {

    /** Writes the content to an empty file. */
    interface Filling {

        void fill(FileChannel channel) throws IOException;
    }

    private final Path target;
    private final Path folder;
    private final Path part;
    private final long length;

    /**
     * Looks at the place.
     *
     * @param length the bytes that the file will have
     */
    WholeFile(Path target, long length) {
        this.target = target.toAbsolutePath();
        Path parent = this.target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw BagRefusal.FOLDER_MISSING.badInput(target.toString());
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            throw BagRefusal.TARGET_NOT_A_FILE.badInput(target.toString());
        }
        this.folder = parent;
        this.part = folder.resolve(".huansun-" + UUID.randomUUID() + ".part");
        this.length = length;
    }

    void write(Filling filling) {
        try {
            fillPart(filling);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
        } catch (IOException e) {
            RuntimeException told = explain(e);
            discard(told);
            throw told;
        } catch (RuntimeException | Error e) {
            discard(e);
            throw e;
        }
    }

    private void fillPart(Filling filling) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            filling.fill(channel);
            channel.force(true);
        }
    }

    /** Makes the move last through a loss of power. Windows opens no folder, and needs none of this. */
    private void syncFolder() throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** What the user is told; asked while the part is still there, for it may be what fills the disk. */
    private RuntimeException explain(IOException cause) {
        try {
            long missing = length - (Files.exists(part) ? Files.size(part) : 0);
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < missing && !(cause instanceof ClosedByInterruptException)) {
                return BagRefusal.DISK_FULL.badInput(target.toString(), Long.toString(missing), Long.toString(free));
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return IoFailure.PACKAGE_NOT_WRITTEN.because(cause, target);
    }

    private void discard(Throwable reason) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
