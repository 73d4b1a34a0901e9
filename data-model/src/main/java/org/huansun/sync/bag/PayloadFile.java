package org.huansun.sync.bag;

/**
 * A file to be packed.
 *
 * @param path relative to {@code data/}, of the form in {@link CanonicalForm}; {@link BagWriter} checks it
 * @param size in bytes, 0 or more
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param source where the bytes come from; they must have that size and digest
 */
public record PayloadFile(String path, long size, String sha256, PayloadSource source) {

    public PayloadFile {
        if (size < 0) {
            throw new IllegalArgumentException("size " + size);
        }
        if (!Sha256.isHex(sha256)) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal digits: " + sha256);
        }
    }
}
