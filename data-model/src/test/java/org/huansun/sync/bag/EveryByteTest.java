package org.huansun.sync.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No byte of a package is free: each single change of it, one after the other, on a real file. */
class EveryByteTest {

    @TempDir
    Path folder;

    private Path zip;
    private byte[] good;

    @BeforeEach
    void writeAPackage() throws IOException {
        zip = Bags.small(folder);
        good = Files.readAllBytes(zip);
        assertThat(BagVerifier.verify(zip).valid()).isTrue();
    }

    @Test
    void everySingleBitThatIsFlippedIsRefused() throws IOException {
        List<String> accepted = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(zip, StandardOpenOption.WRITE)) {
            for (int at = 0; at < good.length; at++) {
                for (int bit = 0; bit < Byte.SIZE; bit++) {
                    put(channel, at, good[at] ^ 1 << bit);
                    noteIfAccepted(accepted, "byte " + at + " bit " + bit);
                }
                put(channel, at, good[at]);
            }
        }
        assertThat(accepted).isEmpty();
        assertThat(BagVerifier.verify(zip).valid()).isTrue();
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        List<String> accepted = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(zip, StandardOpenOption.WRITE)) {
            for (int length = good.length - 1; length >= 0; length--) {
                channel.truncate(length);
                noteIfAccepted(accepted, "length " + length);
            }
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    void everyByteThatIsInsertedIsRefused() throws IOException {
        List<String> accepted = new ArrayList<>();
        for (int at = 0; at <= good.length; at++) {
            byte[] longer = new byte[good.length + 1];
            System.arraycopy(good, 0, longer, 0, at);
            longer[at] = good[at % good.length];
            System.arraycopy(good, at, longer, at + 1, good.length - at);
            Files.write(zip, longer);
            noteIfAccepted(accepted, "inserted at " + at);
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    void everyByteThatIsTakenOutIsRefused() throws IOException {
        List<String> accepted = new ArrayList<>();
        for (int at = 0; at < good.length; at++) {
            byte[] shorter = Arrays.copyOf(good, good.length - 1);
            System.arraycopy(good, at + 1, shorter, at, good.length - at - 1);
            Files.write(zip, shorter);
            noteIfAccepted(accepted, "taken out at " + at);
        }
        assertThat(accepted).isEmpty();
    }

    private void noteIfAccepted(List<String> accepted, String what) {
        if (BagVerifier.verify(zip).valid()) {
            accepted.add(what);
        }
    }

    private static void put(FileChannel channel, long at, int value) throws IOException {
        channel.write(ByteBuffer.wrap(new byte[] {(byte) value}), at);
    }
}
