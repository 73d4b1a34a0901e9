package org.huansun.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
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
    private static final String HALF = ".in-";

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
        try (EvidenceCopy copy = copy(stream, ByteWatch.NOBODY)) {
            settle(copy);
            return new Kept(copy.sha256(), copy.size());
        }
    }

    /** Copies a stream beside the originals; it counts as one only once it is {@link #settle settled}. */
    EvidenceCopy copy(InputStream stream, ByteWatch watch) throws IOException {
        Files.createDirectories(folder);
        return EvidenceCopy.of(stream, folder.resolve(HALF + UUID.randomUUID()), watch);
    }

    /** Makes a copy an original, unless the same is there already. */
    void settle(EvidenceCopy copy) throws IOException {
        Path whole = path(copy.sha256());
        if (Files.notExists(whole)) {
            Path shelf = folder.resolve(copy.sha256().substring(0, 2));
            Files.createDirectories(shelf);
            Files.move(copy.half(), whole, StandardCopyOption.ATOMIC_MOVE);
            force(shelf);
        }
    }

    /** Puts the name on disk with the file, where the system can do that for a folder. */
    private static void force(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows opens no folders; its own journal keeps names in order.
            return;
        }
    }

    /** Where it is noted which originals are about to come in, while their entries are not recorded yet. */
    Path note() {
        return folder.resolve(HALF + "batch");
    }

    /** Deletes what a process left half copied that ended too early. Only who owns the workspace may do that. */
    void clearHalves() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, HALF + "*")) {
            for (Path half : halves) {
                Files.deleteIfExists(half);
            }
        }
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
        return currentHash(sha256, ByteWatch.NOBODY);
    }

    /** As {@link #currentHash(String)}, with somebody looking on. */
    String currentHash(String sha256, ByteWatch watch) throws IOException {
        MessageDigest digest = Digests.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(path(sha256))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                watch.passed(read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
