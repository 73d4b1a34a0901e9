package org.huansun.sync.bag;

/** Which paths a bag may hold: see {@link CanonicalForm}, Paths. */
final class BagPath {

    private BagPath() {
    }

    /** Whether the path, relative to the bag, is one that every system unpacks to the place that it names. */
    static boolean allowed(String path) {
        if (path.length() > CanonicalForm.MAX_PATH) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.endsWith(".") || !segment.chars().allMatch(BagPath::safe)) {
                return false;
            }
        }
        return true;
    }

    private static boolean safe(int character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9' || character == '.' || character == '_' || character == '-';
    }
}
