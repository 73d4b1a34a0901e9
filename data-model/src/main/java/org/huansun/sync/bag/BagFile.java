package org.huansun.sync.bag;

/**
 * A payload file of a verified bag.
 *
 * @param path relative to {@code data/}
 * @param size in bytes
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 */
public record BagFile(String path, long size, String sha256) {
}
