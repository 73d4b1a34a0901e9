package org.huansun.sync.bag;

import java.nio.file.Path;
import java.util.List;

/** What the verifier has to say, in short. */
final class Verdict {

    private Verdict() {
    }

    /** The codes of what is wrong, in order. */
    static List<String> codes(Path path) {
        return BagVerifier.verify(path).problems().stream().map(BagProblem::code).toList();
    }

    /** Codes and paths of what is wrong, in order. */
    static List<String> faults(Path path) {
        return BagVerifier.verify(path).problems().stream().map(problem -> problem.code() + " " + problem.path())
                .toList();
    }
}
