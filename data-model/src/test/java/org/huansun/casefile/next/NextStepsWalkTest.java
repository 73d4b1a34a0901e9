package org.huansun.casefile.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.huansun.casefile.WholeCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole case of each pack, entry by entry, with what comes next after each of them. */
class NextStepsWalkTest {

    static Collection<String> packs() {
        return WholeCases.packs();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void after_every_entry_comes_what_the_law_says(String pack) throws IOException {
        List<String> facts = WholeCases.of(pack);
        List<String> walked = new ArrayList<>();
        for (int entries = 1; entries <= facts.size(); entries++) {
            String last = facts.get(entries - 1);
            String[] made = facts.subList(0, entries).toArray(String[]::new);
            String id = last.replaceFirst(".* id=(\\S+).*", "$1");
            walked.add((id + ": " + String.join(" ", Ahead.of(pack, last.substring(0, 10), made))).strip());
        }

        assertThat(walked).isEqualTo(written(pack));
    }

    private static List<String> written(String pack) throws IOException {
        try (InputStream stream = NextStepsWalkTest.class.getResourceAsStream("walks/" + pack + ".txt")) {
            return new String(Objects.requireNonNull(stream, pack).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).toList();
        }
    }
}
