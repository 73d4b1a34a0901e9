package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huansun.workspace.evidence.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    @TempDir
    Path folder;

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    /** A disk of 8 MB in memory; only the superuser can make one. */
    @Test
    void a_disk_that_fills_up_keeps_what_came_in_and_nothing_half() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString())).as("may mount").isTrue();
        try {
            fill(disk);
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private void fill(Path disk) throws IOException {
        Path camera = Files.createDirectory(folder.resolve("camera"));
        for (int at = 0; at < 40; at++) {
            Files.write(camera.resolve("%02d.jpg".formatted(at)), SampleFiles.joined(SampleFiles.jpeg(16, 12, at), new byte[400_000]));
        }
        Path place = disk.resolve("w");
        String id;
        try (Workspace workspace = Offices.create(place, new HandClock("2026-03-05"))) {
            id = Offices.newCase(workspace, "甲案");
            IntakeReport report = new EvidenceIntake(workspace).take(id, List.of(camera), DAY, IntakeWatch.NOBODY);
            assertThat(report.stopped()).isPresent();
            assertThat(report.lines()).hasSize(40);
            assertThat(report.cameIn() + report.notTaken()).isEqualTo(40);
            assertThat(report.notTaken()).isPositive();
            nothingIsHalfKept(workspace, place, id, report.cameIn());
        }
        try (Workspace workspace = Offices.open(place, new HandClock("2026-03-05"))) {
            nothingIsHalfKept(workspace, place, id, workspace.caseFile(id, DAY).live("evidence-added").size());
        }
    }

    private static void nothingIsHalfKept(Workspace workspace, Path place, String id, long number) {
        List<String> named = workspace.caseFile(id, DAY).live("evidence-added").stream()
                .map(entry -> entry.body().text("sha256").orElseThrow()).map(hash -> hash.substring(0, 2) + "/" + hash).sorted().toList();
        assertThat(named).hasSize((int) number);
        assertThat(Offices.files(place.resolve("evidence")).keySet()).containsExactlyElementsOf(named);
        assertThat(workspace.check()).isEmpty();
    }

    @Test
    void a_stream_that_fails_half_way_leaves_nothing() throws IOException {
        Evidence evidence = new Evidence(Files.createDirectory(folder.resolve("evidence")));
        InputStream torn = new SequenceInputStream(new ByteArrayInputStream(new byte[200_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        });
        assertThatThrownBy(() -> evidence.copy(torn, ByteWatch.NOBODY)).isInstanceOf(IOException.class)
                .isNotInstanceOf(EvidenceCopy.NotWritten.class).hasMessage("Input/output error");
        assertThat(folder.resolve("evidence")).isEmptyDirectory();
    }

    @Test
    void a_workspace_that_takes_no_more_is_told_apart_from_a_file_that_can_not_be_read() {
        assertThatThrownBy(() -> EvidenceCopy.of(new ByteArrayInputStream(new byte[1]), folder.resolve("no/such/folder"), ByteWatch.NOBODY))
                .isInstanceOf(EvidenceCopy.NotWritten.class);
    }
}
