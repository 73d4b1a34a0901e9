package org.huansun.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The invented regulations beside the tests: the wells and the steps of a county that does not exist. */
final class Samples {

    private Samples() {}

    static byte[] bytes(String name) {
        try (InputStream stream = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The articles of a regulation, an empty line between two. */
    static String printed(RegulationText regulation) {
        return regulation.articles().stream().map(ArticleText::official).collect(Collectors.joining("\n\n", "", "\n"));
    }

    static List<String> officials(String text) {
        return RegulationText.of(text).articles().stream().map(ArticleText::official).toList();
    }
}
