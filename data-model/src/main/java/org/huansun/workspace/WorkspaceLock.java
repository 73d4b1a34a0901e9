package org.huansun.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.huansun.problem.BadInput;
import org.huansun.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One process owns a workspace. The lock ends with the process, however it ends; the file beside it only says who has it.
 */
final class WorkspaceLock implements AutoCloseable {

    /** Far behind the words in the file, so that others can read them where locks are mandatory. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int LONGEST_HOLDER = 500;

    /**
     * The lock files that this process has. It must not so much as open one of them again: where locks are POSIX's,
     * closing any channel to a file gives up the process's lock on it.
     */
    private static final Set<Path> OWN = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private WorkspaceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param holder words that tell others who has it
     * @throws Refused if another process has it, naming its holder
     * @throws BadInput if the folder can't be written
     */
    static WorkspaceLock take(Path folder, String holder) {
        synchronized (OWN) {
            return takeAlone(folder, holder);
        }
    }

    private static WorkspaceLock takeAlone(Path folder, String holder) {
        FileChannel channel = null;
        try {
            Path file = folder.toRealPath().resolve("workspace.lock");
            if (OWN.contains(file)) {
                throw inUse(holder);
            }
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel).isEmpty()) {
                String other = read(channel);
                channel.close();
                throw inUse(other);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            OWN.add(file);
            return new WorkspaceLock(file, channel);
        } catch (IOException unwritable) {
            closeQuietly(channel, unwritable);
            throw new BadInput("文件夹不可写，不能在其中工作", folder.toString(), "换一个可写的位置，或请管理员授权", unwritable);
        }
    }

    private static Refused inUse(String holder) {
        return new Refused("工作区正由另一个程序使用" + (holder.isBlank() ? "" : "：" + holder), "关闭它后再试；只看不改的命令可以照常用");
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException ownProcess) {
            return Optional.empty();
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer words = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(words, 0);
        return new String(words.array(), 0, words.position(), StandardCharsets.UTF_8);
    }

    private static void closeQuietly(@Nullable FileChannel channel, IOException failure) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException second) {
                failure.addSuppressed(second);
            }
        }
    }

    @Override
    public void close() {
        synchronized (OWN) {
            OWN.remove(file);
            try {
                channel.close();
            } catch (IOException released) {
                // The lock ends with the channel even when closing it complains.
                org.slf4j.LoggerFactory.getLogger(WorkspaceLock.class).warn("lock file", released);
            }
        }
    }
}
