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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huansun.workspace.clue.ImportReport;
import org.huansun.workspace.clue.RowResult;
import org.huansun.workspace.evidence.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    private static final int ROWS = 600;
    private static final LocalDate DAY = LocalDate.parse("2026-03-05");

    @TempDir
    Path folder;

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    private interface Deed {
        void on(Path disk) throws IOException;
    }

    /** Does something on a small disk in memory; only the superuser can make one. */
    private void onADisk(String size, Deed deed) throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString())).as("may mount").isTrue();
        try {
            deed.on(disk);
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void a_disk_that_fills_up_keeps_what_came_in_and_nothing_half() throws IOException, InterruptedException {
        onADisk("8m", this::fill);
    }

    @Test
    void an_import_of_clues_that_fills_the_disk_keeps_whole_cases_and_the_next_one_brings_the_rest() throws IOException, InterruptedException {
        onADisk("48m", this::importClues);
    }

    private void importClues(Path disk) throws IOException {
        Path register = folder.resolve("登记表.csv");
        Files.writeString(register, IntStream.range(0, ROWS).mapToObj(at -> "第" + at + "条,2026-02-0" + (at % 9 + 1) + ",某县,甲公司、乙公司")
                .collect(Collectors.joining("\n", "线索名称,收到日期,地点,责任单位\n", "\n")));
        try (Workspace workspace = Offices.create(disk.resolve("w"), new HandClock("2026-03-05"))) {
            Path ballast = disk.resolve("ballast");
            Files.write(ballast, new byte[(int) (disk.toFile().getUsableSpace() - 2_500_000)]);
            ImportReport first = ImportsUntilKilled.take(workspace, register, reach -> { });
            assertThat(first.stopped()).isPresent();
            assertThat(first.count(RowResult.CameIn.class)).isBetween(1, ROWS - 1);
            Files.delete(ballast);
            ImportReport rest = ImportsUntilKilled.take(workspace, register, reach -> { });
            assertThat(rest.count(RowResult.Duplicate.class)).isEqualTo(first.count(RowResult.CameIn.class));
            assertThat(workspace.list().cases()).hasSize(ROWS).allSatisfy(row -> assertThat(row.entries()).isEqualTo(4));
            asIfDerivedAnew(workspace);
        }
    }

    @Test
    void what_the_ledger_took_is_recorded_though_the_disk_of_the_views_is_full() throws IOException, InterruptedException {
        onADisk("2m", this::recordBesideFullViews);
    }

    private void recordBesideFullViews(Path disk) throws IOException {
        Path place = folder.resolve("w");
        HandClock clock = new HandClock("2026-03-05");
        Offices.create(place, clock).close();
        Files.move(place.resolve("views.db"), disk.resolve("views.db"));
        Files.createSymbolicLink(place.resolve("views.db"), disk.resolve("views.db"));
        try (Workspace workspace = Offices.open(place, clock)) {
            String id = Offices.newCase(workspace, "甲案");
            Path ballast = disk.resolve("ballast");
            Files.write(ballast, new byte[(int) disk.toFile().getUsableSpace() - 300_000]);
            List<String> said = new ArrayList<>();
            for (int at = 0; at < 200; at++) {
                said.add(Offices.remark(workspace, id, "第" + at + "条").id());
            }
            assertThat(workspace.list().find(id).entries()).as("the views are behind").isLessThan(201);
            assertThat(workspace.caseFile(id, DAY).live("remark-made")).extracting(Entry::id).containsExactlyElementsOf(said);
            Files.delete(ballast);
            Offices.remark(workspace, id, "有地方了");
            assertThat(workspace.list().find(id).entries()).isEqualTo(202);
            asIfDerivedAnew(workspace);
        }
    }

    private static void asIfDerivedAnew(Workspace workspace) {
        var rows = Offices.rows(workspace);
        workspace.rebuild();
        assertThat(Offices.rows(workspace)).isEqualTo(rows);
        assertThat(workspace.check()).isEmpty();
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
