package org.huansun.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads {@code tables/PACK.txt}; the head of each table says how its lines are written. */
final class DeadlineTable {

    /**
     * One history and what the regulation makes of it.
     *
     * @param expected as {@link DeadlineLine} writes them
     */
    record Case(String pack, String title, String law, List<Fact> facts, LocalDate asOf, List<String> expected) {

        @Override
        public String toString() {
            return pack + " " + title;
        }
    }

    private DeadlineTable() {}

    static List<Case> read(String pack) {
        List<Case> cases = new ArrayList<>();
        for (String block : text(pack).split("\n\\s*\n")) {
            List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                cases.add(parse(pack, lines));
            }
        }
        return cases;
    }

    private static Case parse(String pack, List<String> lines) {
        List<String> facts = of("fact", lines);
        List<String> expected = new ArrayList<>();
        for (String line : lines) {
            switch (keyword(line)) {
                case "is", "finding" -> expected.add(line.replaceAll("\\s+", " "));
                case "case", "law", "fact", "as-of" -> {}
                default -> throw new IllegalArgumentException(pack + ": " + line);
            }
        }
        return new Case(pack, only("case", lines), only("law", lines), Facts.of(facts.toArray(String[]::new)),
                LocalDate.parse(only("as-of", lines)), expected);
    }

    private static String only(String keyword, List<String> lines) {
        List<String> found = of(keyword, lines);
        if (found.size() != 1) {
            throw new IllegalArgumentException(keyword + " stands " + found.size() + " times in " + lines);
        }
        return found.getFirst();
    }

    private static List<String> of(String keyword, List<String> lines) {
        return lines.stream().filter(line -> keyword(line).equals(keyword))
                .map(line -> line.substring(keyword.length()).strip()).toList();
    }

    private static String keyword(String line) {
        return line.split("\\s", 2)[0];
    }

    private static String text(String pack) {
        try (InputStream stream = DeadlineTable.class.getResourceAsStream("tables/" + pack + ".txt")) {
            return new String(Objects.requireNonNull(stream, pack).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
