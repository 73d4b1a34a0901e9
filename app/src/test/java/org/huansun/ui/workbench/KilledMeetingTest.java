package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The window is killed in each of the nine steps of a meeting, once in a build; {@code mvn -Pkills} does so more often. */
class KilledMeetingTest {

    private static final int STEPS = 9;
    /** The profile asks for fifty of each of its kills; of the nine steps each gets twenty. */
    private static final int MOST = 20;

    @TempDir
    Path folder;

    static Stream<Arguments> kills() {
        int times = Math.min(MOST, Math.max(1, Integer.getInteger("huansun.kills", 0)));
        return IntStream.rangeClosed(1, STEPS).boxed()
                .flatMap(step -> IntStream.rangeClosed(1, times).mapToObj(kill -> Arguments.of(step, kill)));
    }

    @ParameterizedTest(name = "step {0}, kill {1}")
    @MethodSource("kills")
    void a_meeting_comes_back_at_its_step_with_every_confirmed_word_and_what_was_being_typed(int step, int kill)
            throws IOException, InterruptedException {
        Path place;
        try (Workspace workspace = DemonstrationCases.workspace(folder)) {
            place = workspace.folder();
        }
        List<String> said = KilledProgram.saidUntilKilled(MeetsInTheWindow.class, Set.of("kept ", "noted "), place.toString(), String.valueOf(step));
        List<String> noted = said.stream().filter(line -> line.startsWith("noted ")).map(line -> line.substring(6)).toList();
        String last = said.getLast();
        try (OpenWorkbench window = OpenWorkbench.on(
                Workspace.open(place, DemonstrationCases.LAW, DemonstrationCases.CLOCK), DemonstrationCases.CLOCK)) {
            assertThat(window.workspace().check()).isEmpty();
            String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.CHEMICALS);
            List<String> found = MeetsInTheWindow.statements(window.workspace(), id);
            assertThat(found.size()).as("after %s", last).isBetween(noted.size(), noted.size() + 1);
            assertThat(found.subList(0, noted.size())).isEqualTo(noted);
            window.turn(bench -> bench.host(id, MeetsInTheWindow.ROUND));
            assertThat(window.ask(() -> window.node("host-step-step-" + step).getStyleClass())).as("the step").contains("current");
            assertThat(((javafx.scene.control.CheckBox) window.node("host-check-check-" + step + "-1")).isSelected()).as("the tick").isTrue();
            if (last.startsWith("kept ") && found.size() == noted.size()) {
                assertThat(((javafx.scene.control.TextField) window.node("host-words")).getText()).startsWith(last.substring(5));
            }
        }
    }
}
