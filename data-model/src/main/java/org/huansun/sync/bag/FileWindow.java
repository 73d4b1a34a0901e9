package org.huansun.sync.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Objects;

/** An open file as it was long when it was opened, read at any place. No length from inside it is trusted. */
final class FileWindow {

    private final FileChannel channel;
    private final long size;

    FileWindow(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    long size() {
        return size;
    }

    /** A few bytes; fewer, or none, where the file does not reach. */
    byte[] bytes(long at, int length) throws IOException {
        if (at < 0 || at >= size) {
            return new byte[0];
        }
        byte[] bytes = new byte[(int) Math.min(length, size - at)];
        try (InputStream part = stream(at, bytes.length)) {
            return Arrays.copyOf(bytes, part.readNBytes(bytes, 0, bytes.length));
        }
    }

    /** The record at a place, with zeros where the file does not reach. */
    ZipHeader header(ZipRecord kind, long at) throws IOException {
        return ZipHeader.parse(kind, bytes(at, kind.length()));
    }

    /** Whether the signature of such a record stands at a place. */
    boolean has(ZipRecord kind, long at) throws IOException {
        return ZipHeader.parse(kind, bytes(at, Integer.BYTES)).signed();
    }

    /** A part of the file; it ends early where the file does. Closing it leaves the file open. */
    InputStream stream(long at, long length) {
        return new Part(at, at + length);
    }

    private final class Part extends InputStream {

        private final long end;
        private long at;

        Part(long at, long end) {
            this.at = at;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            if (length == 0) {
                return 0;
            }
            int wanted = (int) Math.min(length, end - at);
            int got = wanted <= 0 ? -1 : channel.read(ByteBuffer.wrap(bytes, offset, wanted), at);
            at += Math.max(got, 0);
            return got;
        }
    }
}
