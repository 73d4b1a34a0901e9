package org.huansun.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of data files with one mistake each, and beside them {@code mistakes.txt} with what a person is told of it.
 * A
 * line that does not end with a full stop is the beginning of the sentence: what follows is the YAML reader's own
 * words.
 */
public final class BrokenFiles {

    private final Path folder;

    /** The folder {@code broken} beside a test class. */
    public BrokenFiles(Class<?> beside) {
        try {
            Path list = Path.of(Objects.requireNonNull(beside.getResource("broken/mistakes.txt")).toURI());
            folder = list.resolveSibling("");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** File name and sentence, in the order of the names. */
    public Map<String, String> mistakes() {
        return lines().collect(Collectors.toMap(line -> line.substring(0, line.indexOf(' ')), line -> line,
                (one, other) -> {
                    throw new IllegalStateException(one + " / " + other);
                }, TreeMap::new));
    }

    private Stream<String> lines() {
        try {
            return Files.readAllLines(folder.resolve("mistakes.txt")).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the files that lie in the folder, sorted. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")).sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was said of a file, cut to the length of the expectation where that leaves the reader's words open. */
    public static List<String> told(Checked<?> checked, String expected) {
        return checked.mistakes().stream().map(Mistake::sentence)
                .map(told -> expected.endsWith("。") || !told.startsWith(expected) ? told : expected).toList();
    }
}
