package org.huansun.sync.bag;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32;

/**
 * What the bytes of a file turned out to be.
 *
 * @param size in bytes
 * @param crc CRC-32, unsigned
 * @param sha256 in digits
 */
record Measured(long size, long crc, String sha256) {

    private static final int CHUNK = 64 * 1024;
    private static final int SMALL = 1024;

    /** Takes the bytes on their way. */
    interface Sink {

        void take(byte[] bytes, int length) throws IOException;
    }

    /**
     * Reads to the end.
     *
     * @param expected about how many bytes will come; it sizes the buffer, which stays small whatever it is
     */
    static Measured of(InputStream bytes, long expected) throws IOException {
        return of(bytes, expected, (chunk, length) -> { });
    }

    /** As {@link #of(InputStream, long)}, handing the bytes on. */
    static Measured of(InputStream bytes, long expected, Sink sink) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        CRC32 crc = new CRC32();
        byte[] chunk = new byte[(int) Math.clamp(expected, SMALL, CHUNK)];
        long size = 0;
        for (int length = bytes.read(chunk); length >= 0; length = bytes.read(chunk)) {
            sha256.update(chunk, 0, length);
            crc.update(chunk, 0, length);
            sink.take(chunk, length);
            size += length;
        }
        return new Measured(size, crc.getValue(), Sha256.hex(sha256));
    }
}
