package org.huansun.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of papers are all there, and all of them are used. */
class PaperWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/huansun/documents");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z.-]*)\"");

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }

    @Test
    void each_key_is_asked_for_by_name_or_by_its_beginning() throws IOException {
        Set<String> literals = literals();
        Set<String> keys = ResourceBundle.getBundle("org.huansun.documents.PaperWords", Locale.SIMPLIFIED_CHINESE).keySet();

        assertThat(keys).allSatisfy(key -> assertThat(literals).as(key).anyMatch(literal -> literal.equals(key)
                || literal.endsWith(".") && key.startsWith(literal)
                || key.startsWith("compliance.") && literal.equals(key.substring("compliance.".length()))
                || key.startsWith("list.") && literal.equals(key.substring("list.".length()))
                || key.startsWith("table.") && literal.equals(key.substring("table.".length()))));
    }
}
