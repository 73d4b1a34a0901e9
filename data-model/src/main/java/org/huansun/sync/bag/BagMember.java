package org.huansun.sync.bag;

import java.io.ByteArrayInputStream;

/**
 * A file of a bag on its way into a ZIP.
 *
 * @param name its path in the bag
 * @param size in bytes
 * @param sha256 of its bytes
 * @param source its bytes
 */
record BagMember(String name, long size, String sha256, PayloadSource source) {

    /** A tag file. */
    static BagMember text(String name, byte[] bytes) {
        return new BagMember(name, bytes.length, Sha256.of(bytes), () -> new ByteArrayInputStream(bytes));
    }

    /** A payload file. */
    static BagMember payload(PayloadFile file) {
        return new BagMember(CanonicalForm.PAYLOAD + file.path(), file.size(), file.sha256(), file.source());
    }

    /** The entry that it becomes. */
    StoredEntry at(long offset, long crc) {
        return new StoredEntry(name, size, crc, offset);
    }
}
