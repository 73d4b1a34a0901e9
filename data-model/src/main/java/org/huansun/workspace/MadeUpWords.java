package org.huansun.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Invented names and sentences for made-up cases: each pair of characters is common or rare as in real files. */
final class MadeUpWords {

    private static final Map<String, List<String>> LISTS = read();

    private final RandomGenerator random;

    MadeUpWords(RandomGenerator random) {
        this.random = random;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(MadeUpWords.class.getResourceAsStream("made/words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split(" ")))
                    .forEach(words -> lists.put(words.getFirst(), words.subList(1, words.size())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lists;
    }

    /** A word of a list. */
    String one(String list) {
        List<String> words = Objects.requireNonNull(LISTS.get(list), list);
        return words.get(random.nextInt(words.size()));
    }

    String person() {
        return one("surnames") + one("given");
    }

    String place() {
        return one("places") + one("kinds");
    }

    String company() {
        return one("places") + one("places").charAt(0) + one("trades") + one("forms");
    }

    String title() {
        return one("places") + one("trades") + one("deeds") + "案";
    }

    /** A remark of one to three clauses. */
    String remark() {
        String[] clauses = new String[1 + random.nextInt(3)];
        Arrays.setAll(clauses, at -> one("verbs") + one("things") + (random.nextInt(4) == 0 ? random.nextInt(1, 400) + " 处" : "")
                + "，" + one("results"));
        return String.join("；", clauses) + "。";
    }
}
