package org.huansun.sync.bag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Two paths that cannot lie beside each other on every system: they are equal when case is ignored, spell a directory
 * in two ways, or one is a file where the other needs a directory.
 */
record PathTwins(String first, String second) {

    /** Case ignored, and a directory's content right after what has the directory's name: twins become neighbours. */
    private static final Comparator<String> FOLDED = ((Comparator<String>) PathTwins::compareFolded)
            .thenComparing(Comparator.naturalOrder());

    /** The twins among allowed paths. */
    static List<PathTwins> among(Collection<String> paths) {
        List<PathTwins> twins = new ArrayList<>();
        List<String> sorted = paths.stream().sorted(FOLDED).toList();
        for (int i = 1; i < sorted.size(); i++) {
            PathTwins pair = new PathTwins(sorted.get(i - 1), sorted.get(i));
            if (pair.clash()) {
                twins.add(pair);
            }
        }
        return twins;
    }

    boolean same() {
        return first.equals(second);
    }

    /** For neighbours in the order above. */
    private boolean clash() {
        int common = commonFolded(first, second);
        if (common == first.length() && (common == second.length() || second.charAt(common) == '/')) {
            return true;
        }
        int directory = first.lastIndexOf('/', common - 1);
        return directory > 0 && !first.regionMatches(0, second, 0, directory);
    }

    private static int compareFolded(String a, String b) {
        int common = commonFolded(a, b);
        return common == Math.min(a.length(), b.length()) ? Integer.compare(a.length(), b.length())
                : Character.compare(fold(a.charAt(common)), fold(b.charAt(common)));
    }

    private static int commonFolded(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int common = 0;
        while (common < length && fold(a.charAt(common)) == fold(b.charAt(common))) {
            common++;
        }
        return common;
    }

    private static char fold(char character) {
        return character == '/' ? 0 : character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
    }
}
