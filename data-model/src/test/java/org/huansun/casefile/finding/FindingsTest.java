package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checks, their codes and their sentences belong together: none without the others. */
class FindingsTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "huansun");
    private static final Pattern CODE = Pattern.compile(
            "(?:about|ofCase|notice|new Finding|refuse|finding)\\(\\s*(?:[\\w.()]+,\\s*)?\"([a-z]+(?:-[a-z]+)+)\"");

    private static Set<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(FindingsTest::text)
                    .flatMap(text -> CODE.matcher(text).results()).map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Set<String> worded() {
        return ResourceBundle.getBundle("org.huansun.casefile.Wording", Locale.SIMPLIFIED_CHINESE).keySet().stream()
                .filter(key -> key.startsWith("finding.")).map(key -> key.substring("finding.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_check_is_made() {
        Set<String> checks = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(Findings.class).stream()
                .filter(type -> type.isAssignableTo(Check.class) && !type.isInterface())
                .map(JavaClass::getName).collect(Collectors.toSet());

        assertThat(Findings.CHECKS).extracting(check -> check.getClass().getName())
                .doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(checks);
    }

    @Test
    void every_code_has_its_sentence_and_every_sentence_its_code() throws IOException {
        assertThat(written()).isEqualTo(worded());
    }
}
