package org.huansun.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.huansun.seed.Digests;

/**
 * A copy that is whole and on disk, and does not count yet. Closing it deletes it, unless it was settled before.
 *
 * @param half where it stands
 * @param sha256 lower-case hexadecimal
 * @param size in bytes
 */
record EvidenceCopy(Path half, String sha256, long size) implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /** The workspace's own disk took no more: the file that was read is not to blame, and no other would fare better. */
    static final class NotWritten extends IOException {
        private static final long serialVersionUID = 1L;

        private NotWritten(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Copies and hashes. Nothing stays behind if that fails. */
    static EvidenceCopy of(InputStream from, Path half, ByteWatch watch) throws IOException {
        boolean whole = false;
        try (FileChannel channel = written(() -> FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            MessageDigest digest = Digests.sha256();
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                digest.update(buffer, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                written(() -> writeAll(channel, bytes));
                size += read;
                watch.passed(read);
            }
            written(() -> {
                channel.force(true);
                return true;
            });
            whole = true;
            return new EvidenceCopy(half, HexFormat.of().formatHex(digest.digest()), size);
        } finally {
            if (!whole) {
                Files.deleteIfExists(half);
            }
        }
    }

    private interface Writing<T> {
        T run() throws IOException;
    }

    private static <T> T written(Writing<T> writing) throws NotWritten {
        try {
            return writing.run();
        } catch (IOException full) {
            throw new NotWritten(full);
        }
    }

    private static boolean writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(half);
    }
}
