package org.huansun.sync.bag;

import java.nio.charset.StandardCharsets;

/**
 * A file as the ZIP stores it.
 *
 * @param name the path in the bag, a character for each byte
 * @param size in bytes
 * @param crc CRC-32 of the bytes, unsigned
 * @param offset of its local header
 */
record StoredEntry(String name, long size, long crc, long offset) {

    byte[] nameBytes() {
        return name.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Where its bytes begin, in the canonical form. */
    long dataStart() {
        return offset + ZipRecord.LOCAL.length() + name.length();
    }

    /** Where the next thing begins, in the canonical form. */
    long end() {
        return dataStart() + size;
    }

    /** Bytes of its header in the central directory. */
    int centralLength() {
        return ZipRecord.CENTRAL.length() + name.length();
    }
}
