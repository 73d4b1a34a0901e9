package org.huansun.sync.bag;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A manifest of either kind (RFC 8493, 2.1.3 and 2.2.1).
 *
 * @param digests the SHA-256 of each file, by its path in the bag
 */
record ManifestText(SortedMap<String, String> digests) {

    private static final int DIGITS = 64;

    ManifestText {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** Takes what it understands, and leaves out the rest; {@link #bytes()} then gives other bytes than these. */
    static ManifestText parse(byte[] text) {
        SortedMap<String, String> digests = new TreeMap<>();
        new String(text, StandardCharsets.ISO_8859_1).lines().filter(line -> line.length() > DIGITS).forEach(line -> {
            String digest = line.substring(0, DIGITS).toLowerCase(Locale.ROOT);
            String path = line.substring(DIGITS).strip();
            if (Sha256.isHex(digest) && BagPath.allowed(path)) {
                digests.put(path, digest);
            }
        });
        return new ManifestText(digests);
    }

    /** The canonical text. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        digests.forEach((path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
