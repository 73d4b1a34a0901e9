package org.huansun.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.huansun.problem.BadInput;
import org.huansun.seed.Digests;

/** 证据材料: originals kept by their SHA-256 as {@code evidence/ab/abcdef…}. A file comes in whole or not at all. */
public final class Evidence {

    private static final int BUFFER = 1 << 16;

    private final Path folder;

    Evidence(Path folder) {
        this.folder = folder;
    }

    /**
     * A file that was taken in.
     *
     * @param sha256 lower-case hexadecimal
     * @param size in bytes
     */
    public record Kept(String sha256, long size) {}

    /**
     * Where an original stands, whether or not it is there.
     *
     * @throws IllegalArgumentException if the text is no SHA-256 in lower-case hexadecimal
     */
    public Path path(String sha256) {
        if (!isHash(sha256)) {
            throw new IllegalArgumentException("no SHA-256");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static boolean isHash(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    /** Whether an original is there; false as well for a text that is no hash, such as one that came from elsewhere. */
    public boolean has(String sha256) {
        return isHash(sha256) && Files.isRegularFile(path(sha256));
    }

    /** Takes back an original that came in for entries that were then refused. */
    public void drop(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    /**
     * Takes a file in: hashed while copied, never moved.
     *
     * @throws BadInput if it can't be read or the disk is full; nothing is kept then
     */
    public Kept keep(Path original) {
        if (Files.isDirectory(original)) {
            throw new BadInput("这是一个文件夹", original.toString(), "选其中的文件");
        }
        try (InputStream stream = Files.newInputStream(original)) {
            return keep(stream);
        } catch (NoSuchFileException missing) {
            throw new BadInput("没有这个文件", original.toString(), "检查路径", missing);
        } catch (IOException failed) {
            throw new BadInput("文件没有收进来（" + failed.getMessage() + "）", original.toString(), "检查文件能否打开、磁盘是否已满", failed);
        }
    }

    /** As {@link #keep(Path)}, from a stream. */
    public Kept keep(InputStream stream) throws IOException {
        Files.createDirectories(folder);
        Path half = folder.resolve(".in-" + UUID.randomUUID());
        try {
            MessageDigest digest = Digests.sha256();
            long size = copy(stream, half, digest);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Path whole = path(sha256);
            if (Files.notExists(whole)) {
                Files.createDirectories(whole.getParent());
                Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE);
            }
            return new Kept(sha256, size);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static long copy(InputStream from, Path to, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
                size += read;
            }
            channel.force(true);
        }
        return size;
    }

    /** Where an original stands that is there and unchanged; empty otherwise: checking the workspace tells of it. */
    Optional<Path> intact(String sha256) {
        try {
            return has(sha256) && currentHash(sha256).equals(sha256) ? Optional.of(path(sha256)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The SHA-256 of what stands there now, in lower-case hexadecimal. */
    public String currentHash(String sha256) throws IOException {
        MessageDigest digest = Digests.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(path(sha256))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
