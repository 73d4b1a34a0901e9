package org.huansun.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huansun.ui.help.HelpText.Block;
import org.huansun.ui.help.HelpText.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTextTest {

    private static final Path FILES = Path.of("src/main/resources/org/huansun/ui/help");
    private static final Path SOURCES = Path.of("src/main/java/org/huansun/ui");

    /** Keys that every control of the toolkit knows by itself. */
    private static final Set<String> BUILT_IN = Set.of("Tab", "Space", "Ctrl Z");

    private static final Map<String, String> NAMES =
            Map.of("Esc", "ESCAPE", "Enter", "ENTER", "↑", "UP", "↓", "DOWN", "←", "LEFT", "→", "RIGHT",
                    "PgUp", "PAGE_UP", "PgDn", "PAGE_DOWN", "+", "PLUS", "-", "MINUS");

    static List<String> topics() {
        return List.of("today", "cases", "case", "record", "new-case", "calendar", "meeting", "host", "sync", "library", "settings",
                "evidence", "parties", "handling", "clues", "search", "arrangement", "meeting-plan");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void every_topic_says_what_it_is_for_how_its_jobs_are_done_and_what_to_do_when_something_is_refused(String topic) {
        HelpText text = HelpText.of(topic);
        assertThat(text.title()).isNotBlank();
        assertThat(text.blocks().getFirst()).isInstanceOf(Block.Paragraph.class);
        assertThat(text.blocks().stream().filter(Block.Heading.class::isInstance)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(text.blocks().stream().filter(Block.Step.class::isInstance)).isNotEmpty();
    }

    @Test
    void no_help_stands_without_a_topic() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace("_zh_CN.txt", "")))
                    .containsExactlyInAnyOrderElementsOf(topics());
        }
    }

    @Test
    void a_file_is_read_line_by_line() {
        assertThat(HelpText.read("# 题\n话 `Ctrl K` 完\n\n## 事\n1. 做\n- 点")).isEqualTo(new HelpText("题", List.of(
                new Block.Paragraph(List.of(new Part.Words("话 "), new Part.Key("Ctrl K"), new Part.Words(" 完"))),
                new Block.Heading("事"),
                new Block.Step("1", List.of(new Part.Words("做"))),
                new Block.Point(List.of(new Part.Words("点"))))));
    }

    @Test
    void every_key_that_is_named_does_something() {
        String sources = sources();
        Set<String> dead = new TreeSet<>();
        for (String topic : topics()) {
            Matcher keys = Pattern.compile("`([^`]+)`").matcher(read(FILES.resolve(topic + "_zh_CN.txt")));
            while (keys.find()) {
                String key = keys.group(1);
                if (!BUILT_IN.contains(key) && !isKnown(key, sources)) {
                    dead.add(topic + ": " + key);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private static boolean isKnown(String key, String sources) {
        String[] parts = key.split(" ");
        String last = parts[parts.length - 1];
        boolean held = switch (parts.length == 2 ? parts[0] : "") {
            case "Ctrl" -> sources.contains("isControlDown()") || sources.contains("CONTROL_DOWN");
            case "Alt" -> sources.contains("isAltDown()");
            default -> parts.length == 1;
        };
        if (last.matches("[0-9]")) {
            return held && sources.contains("isDigitKey()");
        }
        String code = NAMES.getOrDefault(last, last);
        return held && (sources.contains("KeyCode." + code) || sources.contains("case " + code));
    }

    private static String sources() {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> all.append(read(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
