package org.huansun.sync.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PathTwinsTest {

    @Property(tries = 1000)
    void twinsAreFoundWheneverTwoPathsCannotBothBeUnpacked(@ForAll("paths") List<String> paths) {
        assertThat(!PathTwins.among(paths).isEmpty()).isEqualTo(clashOnSomeSystem(paths));
    }

    /** By the plain definition: unpacks them, as it were, where case is ignored, and sees what meets what. */
    private static boolean clashOnSomeSystem(List<String> paths) {
        Set<String> files = new HashSet<>();
        Set<String> directories = new HashSet<>();
        boolean twice = false;
        for (String path : paths) {
            twice |= !files.add(path);
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                directories.add(path.substring(0, slash));
            }
        }
        Set<String> folded = new HashSet<>();
        files.forEach(path -> folded.add(path.toLowerCase(Locale.ROOT)));
        directories.forEach(path -> folded.add(path.toLowerCase(Locale.ROOT)));
        return twice || folded.size() < files.size() + directories.size();
    }

    @Provide
    Arbitrary<List<String>> paths() {
        return Arbitraries.of("a", "A", "b", "a.", "a-", "0").list().ofMinSize(1).ofMaxSize(3)
                .map(segments -> String.join("/", segments)).list().ofMaxSize(5);
    }
}
