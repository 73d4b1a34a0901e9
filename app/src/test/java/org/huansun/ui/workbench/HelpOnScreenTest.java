package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.huansun.ui.help.HelpText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** F1 opens the help of what the user is at, Esc takes it away and leaves everything as it was. */
class HelpOnScreenTest {

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // opened before all
    private static OpenWorkbench window;

    @BeforeAll
    static void open() {
        window = DemonstrationCases.window(folder);
    }

    @AfterAll
    static void close() {
        window.close();
    }

    private static Map<String, Consumer<Workbench>> ways() {
        String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.CHEMICALS);
        Map<String, Consumer<Workbench>> ways = new LinkedHashMap<>();
        for (String page : Stream.of("today", "calendar", "meeting", "sync", "library", "settings").toList()) {
            ways.put(page, bench -> bench.shell().page().set(page));
        }
        ways.put("cases", Workbench::listCases);
        ways.put("case", bench -> bench.openCase(id));
        ways.put("record", bench -> bench.recordIn(id, "remark-made"));
        ways.put("new-case", Workbench::newCase);
        ways.put("search", bench -> bench.shell().searchWords().set("化工"));
        for (String tab : List.of("evidence", "parties", "handling")) {
            ways.put(tab, bench -> bench.openCaseTab(id, tab));
        }
        ways.put("clues", Workbench::listClues);
        ways.put("host", bench -> bench.host(id, 2));
        return ways;
    }

    static Stream<String> topics() {
        return Stream.of("today", "calendar", "meeting", "sync", "library", "settings", "cases", "case", "record", "new-case",
                "search", "evidence", "parties", "handling", "clues", "host");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void f1_opens_the_help_of_what_the_user_is_at_and_esc_closes_it(String topic) {
        window.turn(bench -> {
            bench.shell().cover().set(Optional.empty());
            bench.shell().searchWords().set("");
            Optional.ofNullable(ways().get(topic)).orElseThrow().accept(bench);
        });
        boolean recording = window.has("record-save");
        Hand hand = new Hand(window);
        hand.key(KeyCode.F1);
        assertThat(window.has("help-sheet")).isTrue();
        assertThat(window.looksOf(HelpText.of(topic).title())).contains("help-title");
        hand.key(KeyCode.ESCAPE);
        assertThat(window.has("help-sheet")).isFalse();
        assertThat(window.has("record-save")).isEqualTo(recording);
    }
}
