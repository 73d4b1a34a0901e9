package org.huansun.sync.bag;

import java.util.SortedMap;

/** Holds a manifest against the files that it must list: none missing, none more, none other. */
final class ManifestCheck {

    private final String path;
    private final ManifestText manifest;
    private final Problems problems;

    ManifestCheck(String path, ManifestText manifest, Problems problems) {
        this.path = path;
        this.manifest = manifest;
        this.problems = problems;
    }

    /**
     * Notes what does not hold.
     *
     * @param files what was read, by path, of what this manifest must list
     * @param contents all that is there, also what could not be read
     */
    void check(SortedMap<String, BagContents.Found> files, BagContents contents) {
        files.forEach((name, file) -> {
            String digest = manifest.digests().get(name);
            if (digest == null) {
                problems.ofFile(Defect.UNEXPECTED_FILE, name);
            } else if (!digest.equals(file.sha256())) {
                problems.ofFile(Defect.DIGEST_MISMATCH, name, path);
            }
        });
        for (String name : manifest.digests().keySet()) {
            if (!contents.holds(name)) {
                problems.ofFile(Defect.MISSING_FILE, name);
            } else if (!files.containsKey(name) && contents.files().containsKey(name)) {
                problems.ofFile(Defect.LISTED_IN_THE_WRONG_PLACE, name, path);
            }
        }
    }
}
