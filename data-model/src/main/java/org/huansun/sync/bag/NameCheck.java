package org.huansun.sync.bag;

import java.util.ArrayList;
import java.util.List;

/** Holds the names of a package against the rule of {@link CanonicalForm}, Paths, and against each other. */
final class NameCheck {

    private final List<String> allowed = new ArrayList<>();
    private final Problems problems;

    NameCheck(Problems problems) {
        this.problems = problems;
    }

    /**
     * Notes what is wrong with the next name.
     *
     * @param shown the same for people
     */
    void check(String name, String shown) {
        if (BagPath.allowed(name)) {
            allowed.add(name);
        } else {
            boolean directory = name.endsWith("/") && BagPath.allowed(name.substring(0, name.length() - 1));
            problems.ofFile(directory ? Defect.DIRECTORY_ENTRY : Defect.NAME_NOT_ALLOWED, shown);
        }
    }

    /** After the last name: notes those that clash. */
    void finish() {
        for (PathTwins twins : PathTwins.among(allowed)) {
            problems.ofFile(twins.same() ? Defect.DUPLICATE_NAME : Defect.NAME_TWIN, twins.second(), twins.first());
        }
    }
}
