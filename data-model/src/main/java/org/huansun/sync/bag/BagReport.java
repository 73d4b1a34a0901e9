package org.huansun.sync.bag;

import java.util.List;
import java.util.Optional;

/**
 * What verifying a package gave.
 *
 * @param valid whether every byte is what {@link CanonicalForm} demands; then there are no problems, else at least one
 * @param problems at most 100, in the order in which they were found; if there were more, the last one says so
 * @param tags the lines of {@code bag-info.txt} without Payload-Oxum; empty if not valid
 * @param files the payload, sorted by path; empty if not valid
 * @param fingerprint the SHA-256 of {@code tagmanifest-sha256.txt}, which fixes every other byte; empty if not valid
 */
public record BagReport(boolean valid, List<BagProblem> problems, List<BagTag> tags, List<BagFile> files,
        Optional<String> fingerprint) {

    public BagReport {
        problems = List.copyOf(problems);
        tags = List.copyOf(tags);
        files = List.copyOf(files);
        if (valid != problems.isEmpty() || valid != fingerprint.isPresent()) {
            throw new IllegalArgumentException("valid and problems say different things");
        }
    }

    static BagReport refused(List<BagProblem> problems) {
        return new BagReport(false, problems, List.of(), List.of(), Optional.empty());
    }

    static BagReport accepted(List<BagTag> tags, List<BagFile> files, String fingerprint) {
        return new BagReport(true, List.of(), tags, files, Optional.of(fingerprint));
    }
}
