package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KilledProcessTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");

    static IntStream kills() {
        return Kills.atLeast(10);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void what_a_process_said_to_be_recorded_is_there_after_it_was_killed(int kill) throws IOException, InterruptedException {
        Path place = folder.resolve("w");
        String caseId;
        try (Workspace workspace = Offices.create(place, clock)) {
            caseId = Offices.newCase(workspace, "甲案");
        }
        int entries = ThreadLocalRandom.current().nextInt(1, 60);
        int nanos = ThreadLocalRandom.current().nextInt(0, 4_000_000);
        List<String> said = new ArrayList<>();
        try (OtherProcess process = OtherProcess.start(RecordsUntilKilled.class, place.toString(), caseId)) {
            for (int at = 0; at < entries; at++) {
                said.add(process.await("recorded"));
            }
            Thread.sleep(nanos / 1_000_000, nanos % 1_000_000);
            process.kill();
            said.addAll(process.rest("recorded"));
        }
        try (Workspace workspace = Offices.open(place, clock)) {
            List<String> kept = workspace.caseFile(caseId, workspace.today()).live("remark-made").stream()
                    .map(Entry::id).toList();
            assertThat(kept).as("kill %d, %d ns after entry %d", kill, nanos, entries).startsWith(said.toArray(String[]::new));
            assertThat(kept.size()).isBetween(said.size(), said.size() + 1);
            assertThat(workspace.check()).isEmpty();
            var rows = Offices.rows(workspace);
            workspace.rebuild();
            assertThat(Offices.rows(workspace)).isEqualTo(rows);
        }
    }
}
