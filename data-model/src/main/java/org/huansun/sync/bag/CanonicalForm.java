package org.huansun.sync.bag;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * The one form that a package has; a contract. The same tags and payload files give the same bytes, and a file that
 * differs from them anywhere, by one bit, is refused. Numbers are little-endian (APPNOTE.TXT 6.3.x, 4.4.1.1).
 *
 * <h2>The bag (RFC 8493)</h2>
 *
 * <p>The files of the bag are these and no others, in this order, at the top of the ZIP:
 * <ol>
 * <li>{@code bagit.txt} (2.1.1): {@code BagIt-Version: 1.0}, {@code Tag-File-Character-Encoding: UTF-8}.
 * <li>{@code bag-info.txt} (2.2.2): a line {@code Label: value} for each {@link BagTag}, in the writer's order, not
 *     folded; then {@code Payload-Oxum: octets.files} as the last line. At most 64 KiB.
 * <li>{@code manifest-sha256.txt} (2.1.3): for each payload file the SHA-256 in 64 lower-case hexadecimal digits, two
 *     spaces, the path with {@code data/}; sorted by path.
 * <li>{@code tagmanifest-sha256.txt} (2.2.1): the same for {@code bag-info.txt}, {@code bagit.txt} and
 *     {@code manifest-sha256.txt}, in this, sorted, order.
 * <li>{@code data/…} (2.1.2): the payload files, at least one, sorted by path.
 * </ol>
 * <p>The text files are UTF-8 without a byte order mark; every line ends with one LF (2.3). {@code fetch.txt}, other
 * manifests, other tag files and empty directories do not occur. Sorting is by the bytes of the whole path.
 *
 * <h2>Paths</h2>
 *
 * <p>A path has 1 to 255 characters out of {@code A-Z a-z 0-9 . _ - /}. No segment is empty or ends with a dot (so
 * neither {@code .} nor {@code ..}; Windows drops such a dot). No two paths are equal when case is ignored, a directory
 * is always spelled alike, and no path is both a file and a directory (RFC 8493, 5 and 6.1).
 *
 * <h2>The ZIP (APPNOTE.TXT 6.3.x)</h2>
 *
 * <p>From byte 0, without gaps: for each file its local header (4.3.7) with the name, then its bytes (4.3.8); then for
 * each file, in the same order, its central directory header (4.3.12) with the name; then the end of central directory
 * record (4.3.16), which is the end of the file.
 * <ul>
 * <li>method 0, stored (4.4.5); both sizes equal; CRC-32 of the bytes (4.4.7) in both headers
 * <li>flags 0 (4.4.4): no encryption, no data descriptor (4.3.9); names are ASCII
 * <li>version needed 1.0, that is 10 (4.4.3); version made by 10, that is 1.0 on host 0 (4.4.2)
 * <li>time 0, date 0x0021: 1980-01-01 00:00:00 (4.4.6)
 * <li>no extra field, no comment (4.4.11, 4.4.12), no entry for a directory, no digital signature (4.3.13)
 * <li>disk 0 (4.4.13, 4.4.19, 4.4.20); internal and external attributes 0 (4.4.14, 4.4.15)
 * <li>no ZIP64: at most 65,534 files and 4 GiB - 1 bytes in all, so that no field has the value that points to ZIP64
 *     (4.4.1.4)
 * </ul>
 */
public final class CanonicalForm {

    /** The most files that a package holds, its four tag files among them. 65,535 would point to ZIP64 (4.4.1.4). */
    public static final int MAX_FILES = 65_534;

    /** The most bytes that a package has: 4 GiB - 1. */
    public static final long MAX_BYTES = 0xFFFF_FFFFL;

    /** The most characters that a path has, {@code data/} among them. */
    public static final int MAX_PATH = 255;

    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final String PAYLOAD = "data/";
    static final String OXUM = "Payload-Oxum";

    /** The tag files in the order of the ZIP. */
    static final List<String> TAG_FILES = List.of(DECLARATION, INFO, MANIFEST, TAG_MANIFEST);

    /** What the tag manifest lists. */
    static final List<String> LISTED_TAG_FILES = List.of(INFO, DECLARATION, MANIFEST);

    /** The order of the ZIP; names that do not belong come last. */
    static final Comparator<String> ORDER = Comparator.comparingInt(CanonicalForm::rank)
            .thenComparing(Comparator.naturalOrder());

    private static final String DECLARATION_TEXT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    private static final int MAX_TEXT = 64 * 1024;
    private static final int MAX_MANIFEST = MAX_FILES * (64 + 2 + MAX_PATH + 1);

    private CanonicalForm() {
    }

    /** The bytes of {@code bagit.txt}. */
    static byte[] declaration() {
        return DECLARATION_TEXT.getBytes(StandardCharsets.US_ASCII);
    }

    /** The most bytes that a tag file has: what is read into memory is never more. */
    static int limit(String tagFile) {
        return tagFile.equals(MANIFEST) ? MAX_MANIFEST : MAX_TEXT;
    }

    private static int rank(String path) {
        int tagFile = TAG_FILES.indexOf(path);
        if (tagFile >= 0) {
            return tagFile;
        }
        return path.startsWith(PAYLOAD) ? TAG_FILES.size() : TAG_FILES.size() + 1;
    }
}
