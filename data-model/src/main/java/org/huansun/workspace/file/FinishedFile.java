package org.huansun.workspace.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.huansun.problem.BadInput;

/** A file that a user asked for, written whole or not at all: beside its place first, then moved there. */
public final class FinishedFile {

    private FinishedFile() {}

    /**
     * Writes a file; one that is there already is replaced, as the file chooser has asked.
     *
     * @throws BadInput if it can't be written; then what was there before is there still
     */
    public static void write(Path file, byte[] content) {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new BadInput("这个位置是一个文件夹，不能写成文件", file.toString(), "写一个文件名");
        }
        Path part = target.resolveSibling(".huansun-" + UUID.randomUUID() + ".part");
        try {
            fill(part, content);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw discarded(part, new BadInput("文件没有写成", file.toString(), "换一个可写、空间足够的位置，或关闭占用它的程序", unwritable));
        } catch (RuntimeException failed) {
            throw discarded(part, failed);
        }
    }

    private static void fill(Path part, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static RuntimeException discarded(Path part, RuntimeException reason) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            reason.addSuppressed(stays);
        }
        return reason;
    }
}
