package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.huansun.workspace.evidence.SampleFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KilledIntakeTest {

    private static final int PHOTOS = 160;
    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");

    static IntStream kills() {
        return Kills.atLeast(3);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void a_killed_intake_leaves_nothing_half_and_the_same_folder_brings_only_the_rest(int kill) throws IOException, InterruptedException {
        Path camera = Files.createDirectory(folder.resolve("camera"));
        for (int at = 0; at < PHOTOS; at++) {
            Files.write(camera.resolve("%03d.jpg".formatted(at)), SampleFiles.jpeg(40, 30, at));
        }
        Path place = folder.resolve("w");
        String caseId;
        try (Workspace workspace = Offices.create(place, clock)) {
            caseId = Offices.newCase(workspace, "甲案");
        }
        int after = ThreadLocalRandom.current().nextInt(1, PHOTOS);
        int nanos = ThreadLocalRandom.current().nextInt(0, 20_000_000);
        try (OtherProcess process = OtherProcess.start(TakesInUntilKilled.class, place.toString(), caseId, camera.toString())) {
            while (Integer.parseInt(process.await("recorded")) < after) {
                continue;
            }
            Thread.sleep(nanos / 1_000_000, nanos % 1_000_000);
            process.kill();
        }
        try (Workspace workspace = Offices.open(place, clock)) {
            int kept = whole(workspace, caseId);
            assertThat(kept).as("kill %d, %d ns after file %d", kill, nanos, after).isGreaterThanOrEqualTo(after < PHOTOS ? after / 50 * 50 - 50 : 0);
            IntakeReport rest = new EvidenceIntake(workspace).take(caseId, List.of(camera), DAY, IntakeWatch.NOBODY);
            assertThat(List.of(rest.cameIn(), rest.alreadyThere(), rest.notTaken())).isEqualTo(List.of((long) PHOTOS - kept, (long) kept, 0L));
            assertThat(whole(workspace, caseId)).isEqualTo(PHOTOS);
            var rows = Offices.rows(workspace);
            workspace.rebuild();
            assertThat(Offices.rows(workspace)).isEqualTo(rows);
        }
    }

    /** How many originals there are; as many files as entries, each whole, and nothing else. */
    private int whole(Workspace workspace, String caseId) {
        List<String> named = workspace.caseFile(caseId, DAY).live("evidence-added").stream()
                .map(entry -> entry.body().text("sha256").orElseThrow()).map(hash -> hash.substring(0, 2) + "/" + hash).sorted().toList();
        assertThat(Offices.files(folder.resolve("w/evidence")).keySet()).containsExactlyElementsOf(named);
        assertThat(workspace.check()).isEmpty();
        return named.size();
    }
}
