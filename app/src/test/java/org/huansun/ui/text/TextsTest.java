package org.huansun.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/huansun/ui");
    private static final Pattern ASKED = Pattern.compile("Texts\\s*\\.\\s*text\\(\\s*\"([^\"]+)\"");
    private static final Pattern BEGINNING = Pattern.compile("Texts\\s*\\.\\s*text\\(\\s*\"([a-z0-9.-]+\\.)\"\\s*\\+");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");

    private static Set<String> keys() {
        return new TreeSet<>(
                ResourceBundle.getBundle(Texts.BUNDLE, Locale.SIMPLIFIED_CHINESE).keySet());
    }

    @Test
    void everyKeyThatTheCodeAsksForHasWords() {
        Set<String> missing = found(ASKED);
        assertThat(missing).isNotEmpty();
        missing.removeAll(keys());
        missing.removeIf(key -> key.endsWith("."));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyBeginningThatTheCodePutsAnEndToHasWords() {
        Set<String> beginnings = found(BEGINNING);
        assertThat(beginnings).isNotEmpty();
        beginnings.removeIf(beginning -> keys().stream().anyMatch(key -> key.startsWith(beginning)));
        assertThat(beginnings).isEmpty();
    }

    @Test
    void noWordsStandUnused() {
        Set<String> unused = keys();
        unused.removeAll(found(LITERAL));
        found(BEGINNING).forEach(beginning -> unused.removeIf(key -> key.startsWith(beginning)));
        assertThat(unused).isEmpty();
    }

    @Test
    void figuresAreWrittenWithoutSeparators() {
        assertThat(Texts.text("calendar.title", 2026, 5)).isEqualTo("2026年5月");
    }

    @Test
    void noChineseIsWrittenInTheCodeItself() {
        Pattern chinese = Pattern.compile("^(?!\\s*(\\*|/\\*|//)).*\"[^\"\n]*\\p{IsHan}[^\"\n]*\"", Pattern.MULTILINE);
        Set<String> lines = new TreeSet<>();
        sources(source -> {
            Matcher matcher = chinese.matcher(source);
            while (matcher.find()) {
                lines.add(matcher.group().strip());
            }
        });
        lines.removeIf(line -> line.contains("replaceAll")); // a day typed as 3月5日 is read, not shown
        assertThat(lines).isEmpty();
    }

    private static Set<String> found(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        sources(source -> {
            Matcher matcher = pattern.matcher(source);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        });
        return found;
    }

    private static void sources(java.util.function.Consumer<String> reader) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> reader.accept(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
