package org.huansun.sync.bag;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that a ZIP or a directory was found to hold. */
final class BagContents {

    /** A file that was read to its end, and how to read it again. */
    record Found(long size, String sha256, PayloadSource source) {
    }

    private final SortedMap<String, Found> files = new TreeMap<>();
    private final Set<String> unread = new HashSet<>();

    void add(String path, Measured measured, PayloadSource source) {
        files.put(path, new Found(measured.size(), measured.sha256(), source));
    }

    /** Notes a file that is there and cannot be read; a problem says why. */
    void addUnread(String path) {
        unread.add(path);
    }

    /** What was read, sorted by path. */
    SortedMap<String, Found> files() {
        return files;
    }

    /** The payload that was read, by path with {@code data/}. */
    SortedMap<String, Found> payload() {
        return files.subMap(CanonicalForm.PAYLOAD, CanonicalForm.PAYLOAD + Character.MAX_VALUE);
    }

    boolean holds(String path) {
        return files.containsKey(path) || unread.contains(path);
    }

    /** Whether all that is there could be read. */
    boolean complete() {
        return unread.isEmpty();
    }

    /** The bytes of a tag file that was read, and was found not to be too large. */
    byte[] text(Found tagFile) throws IOException {
        try (InputStream bytes = tagFile.source().open()) {
            return bytes.readNBytes(Math.toIntExact(tagFile.size()));
        }
    }
}
