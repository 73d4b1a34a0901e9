package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.DemonstrationCases.RUBBLE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The window itself is killed while somebody types into it; {@code mvn -Pkills} does so more often. */
class KilledWindowTest {

    private static final int SHARE_OF_A_BUILD = 2;

    @TempDir
    Path folder;

    static IntStream kills() {
        return IntStream.rangeClosed(1, Math.max(SHARE_OF_A_BUILD, Integer.getInteger("huansun.kills", 0)));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void after_a_kill_the_window_offers_what_was_typed_and_has_what_was_saved(int kill) throws IOException, InterruptedException {
        Path place;
        try (Workspace workspace = DemonstrationCases.workspace(folder)) {
            place = workspace.folder();
        }
        List<String> said = KilledProgram.saidUntilKilled(TypesInTheWindow.class, Set.of("kept ", "saved "), place.toString());
        List<String> saved = said.stream().filter(line -> line.startsWith("saved ")).map(line -> line.substring(6)).toList();
        String last = said.getLast();
        try (OpenWorkbench window = OpenWorkbench.on(
                Workspace.open(place, DemonstrationCases.LAW, DemonstrationCases.CLOCK), DemonstrationCases.CLOCK)) {
            assertThat(window.workspace().check()).isEmpty();
            List<String> found = DemonstrationCases.file(window.workspace(), RUBBLE).live("remark-made").stream()
                    .map(entry -> entry.body().text("text").orElse("")).toList();
            assertThat(found.size()).as("kill %d after %s", kill, last).isBetween(saved.size(), saved.size() + 1);
            assertThat(found.subList(0, saved.size())).as("kill %d after %s", kill, last).isEqualTo(saved);
            if (last.startsWith("kept ") && found.size() == saved.size()) {
                assertThat(window.words()).contains("未存的草稿 1 份");
                window.press("draft-go-on-1");
                assertThat(window.words()).anyMatch(words -> words.startsWith(last.substring(5)));
                window.press("record-save");
                assertThat(window.workspace().drafts().all()).isEmpty();
            } else {
                assertThat(window.workspace().drafts().all().stream().flatMap(draft -> draft.words().values().stream()))
                        .doesNotContainAnyElementsOf(found);
            }
        }
    }
}
