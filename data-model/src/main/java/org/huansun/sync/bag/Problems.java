package org.huansun.sync.bag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects what is wrong, each thing once, and no more than a person or a memory can take. */
final class Problems {

    static final int MAX = 100;

    private final Set<BagProblem> found = new LinkedHashSet<>();
    private boolean more;

    /**
     * Notes a defect of the package as a whole.
     *
     * @param details what the sentence needs
     */
    void ofPackage(Defect defect, String... details) {
        note(defect, "", details);
    }

    /**
     * Notes a defect of a file.
     *
     * @param path its name, which may be a stranger's
     * @param details what the sentence needs besides the path
     */
    void ofFile(Defect defect, String path, String... details) {
        String shown = ShownPath.of(path);
        note(defect, shown, Stream.concat(Stream.of(shown), Stream.of(details)).toArray(String[]::new));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<BagProblem> list() {
        List<BagProblem> list = new ArrayList<>(found);
        if (more) {
            Defect defect = Defect.MORE_PROBLEMS;
            list.set(MAX - 1, new BagProblem(defect.code(), "", BagTexts.of(defect.key())));
        }
        return list;
    }

    private void note(Defect defect, String path, String... arguments) {
        if (found.size() < MAX) {
            found.add(new BagProblem(defect.code(), path, BagTexts.of(defect.key(), arguments)));
        } else {
            more = true;
        }
    }
}
