package org.huansun.sync;

import java.util.Optional;

/**
 * What stands where in a package: {@code data/entries/<case>.jsonl} holds a case's entries, one canonical record a line,
 * by device and number; {@code data/evidence/ab/abcdef…} the originals.
 */
final class PackageLayout {

    static final String ENTRIES = "entries/";
    static final String ENDING = ".jsonl";
    static final String EVIDENCE = "evidence/";

    /** What {@code bag-info.txt} names our packages with. */
    static final String FORMAT_LABEL = "Huansun-Package";

    static final String FORMAT = "1";

    private PackageLayout() {}

    static String entries(String caseId) {
        return ENTRIES + caseId + ENDING;
    }

    static String evidence(String sha256) {
        return EVIDENCE + sha256.substring(0, 2) + "/" + sha256;
    }

    /** The case whose entries a file holds. */
    static Optional<String> caseOf(String path) {
        return path.startsWith(ENTRIES) && path.endsWith(ENDING)
                ? Optional.of(path.substring(ENTRIES.length(), path.length() - ENDING.length()))
                : Optional.empty();
    }
}
